import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { InputError } from '../../../errors/input-error.ts';
import type { PostgresLocation } from '../warehouse-location.ts';

/** TLS as `sslmode` asks, in libpq's sense; false without. @throws InputError for a file that cannot be read. */
export async function loadTlsOptions({
  tls,
  tlsFiles,
}: PostgresLocation): Promise<ConnectionOptions | false> {
  if (tls === 'disable') return false;
  const [ca, cert, key] = await Promise.all([tlsFiles.ca, tlsFiles.cert, tlsFiles.key].map(loadPem));
  // libpq: an authority that was named is checked by `require` as well.
  const isVerified = tls !== 'require' || ca !== null;
  return {
    rejectUnauthorized: isVerified,
    ...(tls === 'verify-full' || !isVerified ? {} : { checkServerIdentity: () => undefined }),
    ...(typeof ca === 'string' ? { ca } : {}),
    ...(typeof cert === 'string' ? { cert } : {}),
    ...(typeof key === 'string' ? { key } : {}),
  };
}

async function loadPem(file: string | null): Promise<string | null> {
  if (file === null) return null;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`Warehouse URL: the file ${file} for TLS cannot be read.`, { cause: error });
  }
}
