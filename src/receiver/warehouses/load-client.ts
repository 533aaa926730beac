import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WarehouseError } from '../../errors/warehouse-error.ts';
import { isRecord } from '../../util/is-record.ts';

/** A package that speaks with one kind of warehouse: an optional peer, installed by who uses that warehouse. */
export interface ClientPackage<Client> {
  readonly name: string;
  /** Proves that the package has what is used of it. */
  readonly isClient: (exports: unknown) => exports is Client;
}

const MISSING: ReadonlySet<string> = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/**
 * The exports of a client library, looked for beside this installation, then in the working directory's `node_modules`. It is
 * resolved at run time, past the bundler, so that no bundle carries it. @throws WarehouseError with the command that installs it.
 */
export async function loadClient<Client>(
  { name, isClient }: ClientPackage<Client>,
  workingDirectory: string,
): Promise<Client> {
  const exports = await importFirst(name, [import.meta.url, join(workingDirectory, 'any-file.js')]);
  if (!isClient(exports)) throw clientMissing(name, 'is not the package that is needed');
  return exports;
}

/** Imports it as somebody at the first of `places` that has it would. */
async function importFirst(name: string, places: readonly string[]): Promise<unknown> {
  for (const place of places) {
    try {
      const path = createRequire(place).resolve(name);
      const loaded: unknown = await import(
        /* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(path).href
      );
      return isRecord(loaded) && 'default' in loaded ? loaded['default'] : loaded;
    } catch (error) {
      // A package that is there but cannot be loaded: its native part may be for another platform.
      if (!isMissing(error, name)) throw clientMissing(name, 'is installed but cannot be loaded', error);
    }
  }
  throw clientMissing(name, 'is not installed');
}

function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const isOfThisPackage = error.message.startsWith(`Cannot find module '${name}'`);
  return isOfThisPackage && MISSING.has(String(error.code));
}

function clientMissing(name: string, why: string, cause?: unknown): WarehouseError {
  return new WarehouseError(`Cannot open the warehouse: its client library ${name} ${why}.`, {
    code: 'WAREHOUSE_CLIENT_MISSING',
    isTransient: false,
    hint: `Run: npm i ${name}`,
    ...(cause === undefined ? {} : { cause }),
  });
}
