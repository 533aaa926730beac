import { WarehouseError } from '../../errors/warehouse-error.ts';
import { WAREHOUSE_TABLES } from './warehouse-tables.ts';

/** One step of the tables from the version before to `version`, in the words of one warehouse. */
export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly statements: readonly string[];
}

/** The steps that are still to do; none when the tables are of this version. @throws WarehouseError for a newer one. */
export function listPending(
  migrations: readonly Migration[],
  { found, location }: { readonly found: number; readonly location: string },
): readonly Migration[] {
  const latest = Math.max(...migrations.map(({ version }) => version));
  if (found <= latest) return migrations.filter(({ version }) => version > found);
  throw new WarehouseError(
    `Cannot use the tables in ${location}: they are of version ${found}, and this cxone-callcodes knows versions up to ${latest}.`,
    {
      code: 'WAREHOUSE_SCHEMA',
      isTransient: false,
      hint: 'Update this cxone-callcodes to the version that the other receivers have.',
    },
  );
}

/** What to do about tables that have the right names and the wrong columns, or that no migration made. */
export const SCHEMA_HINT = `The tables ${WAREHOUSE_TABLES.join(', ')} must be those that the receiver creates when it starts. Rename others of these names, or use another schema.`;
