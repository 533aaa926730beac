import type { configure, createConnection } from 'snowflake-sdk';
import { isRecord } from '../../../util/is-record.ts';
import type { ClientPackage } from '../load-client.ts';

export interface SnowflakeClient {
  readonly configure: typeof configure;
  readonly createConnection: typeof createConnection;
}

export const SNOWFLAKE_CLIENT: ClientPackage<SnowflakeClient> = {
  name: 'snowflake-sdk',
  isClient: (exports): exports is SnowflakeClient =>
    isRecord(exports) &&
    typeof exports['configure'] === 'function' &&
    typeof exports['createConnection'] === 'function',
};
