import { BlockList, isIP } from 'node:net';

interface Entry {
  readonly host: string;
  /** Null: any. */
  readonly port: string | null;
}

/**
 * Whether NO_PROXY takes a URL out: `*`, a host with all names below it, `.suffix`, `*.suffix`, an address, a range such as
 * `10.0.0.0/8`, each with a port or without; separated by commas or blanks. Names are compared as they stand, without
 * asking a name server. Pure.
 */
export function isExemptFromProxy(url: URL, noProxy: string): boolean {
  const host = toBareHost(url.hostname);
  const port = url.port === '' ? defaultPortOf(url) : url.port;
  return noProxy
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map(parseEntry)
    .some((entry) => (entry.port === null || entry.port === port) && names(entry.host, host));
}

function names(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (pattern.includes('/')) return isInRange(host, pattern);
  if (isIP(host) !== 0) return host === pattern;
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1));
  return pattern.startsWith('.') ? host.endsWith(pattern) : host === pattern || host.endsWith(`.${pattern}`);
}

function isInRange(host: string, range: string): boolean {
  const [address = '', prefix = ''] = range.split('/');
  const family = isIP(address);
  const bits = Number(prefix);
  if (family === 0 || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128)) return false;
  if (isIP(host) !== family) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(address, bits, type);
  return list.check(host, type);
}

function parseEntry(text: string): Entry {
  const lower = text.toLowerCase();
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(lower);
  if (bracketed !== null) return { host: toBareHost(`[${bracketed[1]}]`), port: bracketed[2] ?? null };
  const named = /^([^:]*):(\d+)$/.exec(lower);
  if (named !== null) return { host: toBareHost(named[1] ?? ''), port: named[2] ?? null };
  return { host: toBareHost(isIP(lower) === 6 ? `[${lower}]` : lower), port: null };
}

/** Without brackets, without the dot of a full name, and an IPv6 address in its one canonical form. */
function toBareHost(host: string): string {
  if (!host.startsWith('[')) return host.replace(/\.$/, '');
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : host;
}

function defaultPortOf(url: URL): string {
  return url.protocol === 'https:' ? '443' : '80';
}
