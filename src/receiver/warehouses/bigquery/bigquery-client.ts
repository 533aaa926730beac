import type { BigQuery } from '@google-cloud/bigquery';
import { isRecord } from '../../../util/is-record.ts';
import type { ClientPackage } from '../load-client.ts';

export interface BigqueryClient {
  readonly BigQuery: typeof BigQuery;
}

export const BIGQUERY_CLIENT: ClientPackage<BigqueryClient> = {
  name: '@google-cloud/bigquery',
  isClient: (exports): exports is BigqueryClient =>
    isRecord(exports) && typeof exports['BigQuery'] === 'function',
};
