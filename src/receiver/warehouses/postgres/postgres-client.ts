import type { Pool } from 'pg';
import { isRecord } from '../../../util/is-record.ts';
import type { ClientPackage } from '../load-client.ts';

export interface PostgresClient {
  readonly Pool: typeof Pool;
}

export const POSTGRES_CLIENT: ClientPackage<PostgresClient> = {
  name: 'pg',
  isClient: (exports): exports is PostgresClient =>
    isRecord(exports) && typeof exports['Pool'] === 'function',
};
