import { WarehouseError } from '../errors/warehouse-error.ts';

/** An error for the log: the messages of warehouses hold no credentials and no values. */
export function toLogFields(error: unknown): { readonly error: string; readonly code?: string } {
  if (error instanceof WarehouseError) return { error: error.message, code: error.code };
  return { error: error instanceof Error ? error.message : String(error) };
}
