import { resolve } from 'node:path';
import { nearestName } from '../../util/nearest-name.ts';
import { decodeUrlPart, type RefuseUrl } from './decode-url-part.ts';
import { type PostgresLocation, TLS_MODES, type TlsMode } from './warehouse-location.ts';

const DEFAULT_PORTS = { postgres: 5432, redshift: 5439 } as const;
const MAX_PORT = 65_535;
/** Names as libpq has them: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const PARAMETERS = ['host', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'options'] as const;
const ESCAPES = 'in a password, @ : / ? # are written as %40 %3A %2F %3F %23';

export interface PostgresUrlContext {
  readonly kind: PostgresLocation['kind'];
  readonly workingDirectory: string;
  readonly refuse: RefuseUrl;
}

/**
 * A URL of libpq's form for one server. Without `sslmode`, TLS is verified in full unless the server is on this machine.
 * @throws what `refuse` makes.
 */
export function parsePostgresUrl(text: string, context: PostgresUrlContext): PostgresLocation {
  const { kind, refuse, workingDirectory } = context;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw refuse(`is no URL; ${ESCAPES}`);
  const parameters = readParameters(url, refuse);
  const host = parameters.get('host') ?? decodeUrlPart(url.hostname.replace(/^\[(.+)\]$/, '$1'), refuse);
  const database = decodeUrlPart(url.pathname.slice(1), refuse);
  if (url.pathname.includes('@')) throw refuse(`has an @ behind its first /; ${ESCAPES}`);
  if (host === '') throw refuse('names no host');
  if (database === '' || database.includes('/')) throw refuse('names no database');
  const port = url.port === '' ? DEFAULT_PORTS[kind] : Number(url.port);
  if (port < 1 || port > MAX_PORT) throw refuse('has no usable port');
  const fileOf = (name: string) => {
    const file = parameters.get(name);
    return file === undefined ? null : resolve(workingDirectory, file);
  };
  return {
    kind,
    host,
    port,
    database,
    user: decodeUrlPart(url.username, refuse) || null,
    password: decodeUrlPart(url.password, refuse) || null,
    tls: toTlsMode(parameters.get('sslmode'), { host, refuse }),
    tlsFiles: { ca: fileOf('sslrootcert'), cert: fileOf('sslcert'), key: fileOf('sslkey') },
    options: parameters.get('options') ?? null,
  };
}

function readParameters(url: URL, refuse: RefuseUrl): ReadonlyMap<string, string> {
  for (const name of url.searchParams.keys()) {
    if (PARAMETERS.some((known) => known === name)) continue;
    const nearest = nearestName(name, PARAMETERS);
    const question = nearest === null ? '' : `, did you mean ${nearest}?`;
    throw refuse(`has a parameter that is not one of ${PARAMETERS.join(', ')}${question}`);
  }
  return new Map(url.searchParams);
}

function toTlsMode(
  text: string | undefined,
  { host, refuse }: { readonly host: string; readonly refuse: RefuseUrl },
): TlsMode {
  if (text === undefined) return isOnThisMachine(host) ? 'disable' : 'verify-full';
  const mode = TLS_MODES.find((known) => known === text);
  if (mode === undefined) throw refuse(`has an sslmode that is not one of ${TLS_MODES.join(', ')}`);
  return mode;
}

function isOnThisMachine(host: string): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
