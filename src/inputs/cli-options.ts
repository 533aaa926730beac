import { IMPORT_FORMATS, OUTPUT_FORMATS, USAGE_FORMATS } from './cli-invocation.ts';
import { DEFAULT_WAREHOUSE } from './default-warehouse.ts';

export interface CliOption {
  /** Without the dashes. */
  readonly name: string;
  /** Null: a switch without a value. */
  readonly placeholder: string | null;
  readonly description: string;
  readonly values?: readonly string[];
  /** It may stand several times. */
  readonly isRepeatable?: true;
}

export const RUN_FORMATS = OUTPUT_FORMATS.filter((format) => format !== 'sarif');
export const FORMAT = {
  name: 'format',
  placeholder: 'format',
  description: 'form of the result on standard output',
};

export const IMPORT_OPTIONS: readonly CliOption[] = [
  { name: 'out', placeholder: 'folder', description: 'write the files there (default: callcodes)' },
  { ...FORMAT, description: 'form of the files (default: yaml)', values: IMPORT_FORMATS },
  {
    name: 'category',
    placeholder: 'category',
    description: 'only this category; may stand several times (default: all)',
    isRepeatable: true,
  },
  { name: 'force', placeholder: null, description: 'write over files that exist' },
];

export const SANDBOX_OPTIONS: readonly CliOption[] = [
  { name: 'port', placeholder: 'number', description: 'port on 127.0.0.1; 0: any free one (default: 8787)' },
  { name: 'state', placeholder: 'file', description: 'keep the tenant in this file (default: in memory)' },
  { name: 'latency-ms', placeholder: 'ms', description: 'time from request to reply' },
  { name: 'rate-limit', placeholder: 'calls/s', description: 'calls a second before 429' },
  { name: 'rate-burst', placeholder: 'calls', description: 'calls at once before the limit holds' },
  { name: 'fault-rate', placeholder: 'share', description: 'share of calls that fail, 0 to 1' },
  { name: 'fault-seed', placeholder: 'number', description: 'seed of the faults, to see the same again' },
  { name: 'list-lag-ms', placeholder: 'ms', description: 'how long lists lag behind a write' },
  { name: 'token-life', placeholder: 'seconds', description: 'life of an access token' },
  { name: 'page-size-cap', placeholder: 'number', description: 'records on a page at most, 1 to 100' },
  { name: 'ignore-idempotency-key', placeholder: null, description: 'create again on a repeated key' },
  { name: 'request-log', placeholder: 'file', description: 'write every request here, as JSON Lines' },
];

export const RECEIVE_OPTIONS: readonly CliOption[] = [
  { name: 'port', placeholder: 'number', description: 'port; 0: any free one (default: 3000)' },
  {
    name: 'host',
    placeholder: 'address',
    description: 'address to listen on (default: 127.0.0.1, which only this machine reaches)',
  },
  {
    name: 'warehouse',
    placeholder: 'url',
    description: `duckdb:FILE, postgres://…, redshift://…, bigquery://project/dataset or snowflake://account/database/schema (default: ${DEFAULT_WAREHOUSE})`,
  },
  { name: 'insecure', placeholder: null, description: 'start without a secret: take events from anybody' },
];

export const USAGE_OPTIONS: readonly CliOption[] = [
  {
    name: 'warehouse',
    placeholder: 'url',
    description: `read this warehouse (default without --url: ${DEFAULT_WAREHOUSE})`,
  },
  {
    name: 'url',
    placeholder: 'url',
    description: 'ask this receiver; with --warehouse only when that one is in use or away',
  },
  { name: 'from', placeholder: 'day', description: 'first day, YYYY-MM-DD in UTC (default: all)' },
  { name: 'to', placeholder: 'day', description: 'last day, YYYY-MM-DD in UTC (default: all)' },
  { name: 'target', placeholder: 'name', description: 'only this target (default: all)' },
  {
    ...FORMAT,
    description: 'form of the figures (default: by the name of --out, else table)',
    values: USAGE_FORMATS,
  },
  { name: 'out', placeholder: 'file', description: 'write them into this file' },
];
