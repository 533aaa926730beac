import type { WarehouseError } from '../../../errors/warehouse-error.ts';
import { toPrintable } from '../../../util/to-printable.ts';
import { SCHEMA_HINT } from '../migration.ts';
import {
  type FailedWork,
  type Rule,
  toVerdict,
  toWarehouseError,
  type Verdict,
} from '../to-warehouse-error.ts';
import { isGoneSession, isLostConnection, isSnowflakeConflict, toSnowflakeFault } from './snowflake-fault.ts';

const MAX_QUOTED = 300;
const BUSY: Rule = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, mayQuote: true };
const FAILED: Rule = { code: 'WAREHOUSE_FAILED', isTransient: false, mayQuote: false };
const SCHEMA: Rule = { code: 'WAREHOUSE_SCHEMA', isTransient: false, mayQuote: true, hint: SCHEMA_HINT };
const DENIED: Rule = { code: 'WAREHOUSE_DENIED', isTransient: false, mayQuote: true };
const SIGN_IN: Rule = {
  ...DENIED,
  hint: 'Check user, key, token or password: docs/warehouses.md lists where they are taken from.',
};

/** By code, the first that fits. */
const RULES: readonly (readonly [code: RegExp, Rule])[] = [
  [/^(?:000604|000605|000630|370001|09007[3-9])$/, BUSY],
  [/^000606$/, { ...FAILED, mayQuote: true, hint: 'Name one that computes: ?warehouse=NAME.' }],
  [/^39(?:01|02|03|4)/, SIGN_IN],
  [/^405/, SIGN_IN],
  [/^003001$/, { ...DENIED, hint: 'docs/warehouses.md lists the rights that are needed.' }],
  [/^(?:000904|001757|002003|002043|390201|09010[56])$/, SCHEMA],
];

/** What a failure of the client or of Snowflake means. A `WarehouseError` stays what it is. */
export function toSnowflakeError(error: unknown, failed: FailedWork): WarehouseError {
  return toWarehouseError(error, { ...failed, judge });
}

function judge(error: unknown): Verdict {
  const fault = toSnowflakeFault(error);
  if (fault === null) return toVerdict(FAILED, 'the client failed');
  if (isSnowflakeConflict(error)) return toVerdict(BUSY, 'others are writing the same tables');
  if (isLostConnection(error)) return toVerdict(BUSY, `no connection (${fault.code})`);
  const rule = isGoneSession(error) ? BUSY : (RULES.find(([code]) => code.test(fault.code))?.[1] ?? FAILED);
  const words = rule.mayQuote ? `${toPrintable(fault.message).slice(0, MAX_QUOTED)} ` : '';
  return toVerdict(rule, `${words}(${fault.code}${fault.sqlState === '' ? '' : `, ${fault.sqlState}`})`);
}
