import type { DuckDBInstance, DuckDBTimestampTZValue } from '@duckdb/node-api';
import { isRecord } from '../../../util/is-record.ts';
import type { ClientPackage } from '../load-client.ts';

export interface DuckdbClient {
  readonly DuckDBInstance: typeof DuckDBInstance;
  readonly DuckDBTimestampTZValue: typeof DuckDBTimestampTZValue;
}

export const DUCKDB_CLIENT: ClientPackage<DuckdbClient> = {
  name: '@duckdb/node-api',
  isClient: (exports): exports is DuckdbClient =>
    isRecord(exports) &&
    typeof exports['DuckDBInstance'] === 'function' &&
    typeof exports['DuckDBTimestampTZValue'] === 'function',
};
