import { WarehouseError } from '../../errors/warehouse-error.ts';

/** What a call after `close` is told. */
export function closedWarehouse(location: string): WarehouseError {
  return new WarehouseError(`Cannot use ${location}: it was closed.`, {
    code: 'WAREHOUSE_UNAVAILABLE',
    isTransient: true,
  });
}
