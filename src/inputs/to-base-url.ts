import { resolve } from 'node:path';
import type { BaseUrl } from '../model/settings.ts';
import { isLoopback } from '../util/is-loopback.ts';
import type { InputReader } from './input-reader.ts';
import type { InputName } from './input-table.ts';

const SANDBOX_SCHEME = 'sandbox:';

/** Where the tenant is; a sandbox's file is resolved against the workspace. */
export function toBaseUrl(reader: InputReader, workspace: string): BaseUrl {
  const text = reader.text('base-url');
  if (text === null) return { kind: 'derived' };
  if (text.toLowerCase().startsWith(SANDBOX_SCHEME)) {
    const file = text.slice(SANDBOX_SCHEME.length).trim();
    return { kind: 'sandbox', file: file === '' ? null : resolve(workspace, file) };
  }
  const url = toSecureUrl(reader, { name: 'base-url', value: text });
  if (url === null) return { kind: 'derived' };
  if (url.search !== '' || url.hash !== '') {
    reader.problem('base-url', {
      value: `${url.origin}${url.pathname}`,
      why: 'is followed by a query or a fragment',
      wayOut: 'Give scheme, host and path only.',
    });
  }
  return { kind: 'url', url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

/** An https URL without credentials in it; http is for the loopback. Null after a problem. */
export function toSecureUrl(
  reader: InputReader,
  { name, value }: { readonly name: InputName; readonly value: string },
): URL | null {
  if (!URL.canParse(value)) {
    reader.problem(name, {
      value: withoutSecretParts(value),
      why: 'is no URL',
      wayOut: wayOutOf(name),
    });
    return null;
  }
  const url = new URL(value);
  const shown = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
  if (url.username !== '' || url.password !== '') {
    reader.problem(name, { value: shown, why: 'carries credentials', wayOut: 'Take them out of the URL.' });
    return null;
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  reader.problem(name, { value: shown, why: 'is not https', wayOut: wayOutOf(name) });
  return null;
}

function wayOutOf(name: InputName): string {
  const sandbox = name === 'base-url' ? ', or sandbox: for an embedded tenant' : '';
  return `Use https:// (http:// on the loopback only)${sandbox}.`;
}

/** The paths and queries of receivers are often secrets themselves. */
function withoutSecretParts(value: string): string {
  return value.split(/[/?#@]/)[0] ?? '';
}
