import type { WarehouseError } from '../../../errors/warehouse-error.ts';
import { toPrintable } from '../../../util/to-printable.ts';
import { SCHEMA_HINT } from '../migration.ts';
import { type FailedWork, toWarehouseError, type Verdict } from '../to-warehouse-error.ts';
import { isBigqueryConflict, toBigqueryFault } from './bigquery-fault.ts';

type ServiceFault = Extract<ReturnType<typeof toBigqueryFault>, { readonly kind: 'service' }>;

const CREDENTIALS_HINT =
  'Set GOOGLE_APPLICATION_CREDENTIALS to a key file, or run: gcloud auth application-default login';
const RIGHTS_HINT = 'docs/warehouses.md lists the roles that are needed.';
const BUSY: ReadonlySet<string> = new Set([
  'backendError',
  'internalError',
  'jobBackendError',
  'jobInternalError',
  'jobRateLimitExceeded',
  'quotaExceeded',
  'rateLimitExceeded',
  'resourcesExceeded',
  'stopped',
  'tableUnavailable',
  'timeout',
]);
const DENIED: ReadonlySet<string> = new Set([
  'accessDenied',
  'billingNotEnabled',
  'billingTierLimitExceeded',
  'blocked',
  'authError',
  'required',
]);
/** Of `invalidQuery`: about names of tables and columns, not about values. */
const ABOUT_NAMES =
  /Unrecognized name|has no column|not found inside|Column .* not (?:found|present)|was not found/i;

/** What a failure of the client or of BigQuery means. A `WarehouseError` stays what it is. */
export function toBigqueryError(error: unknown, failed: FailedWork): WarehouseError {
  return toWarehouseError(error, { ...failed, judge });
}

function judge(error: unknown): Verdict {
  const fault = toBigqueryFault(error);
  switch (fault.kind) {
    case 'network':
      return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: `no connection (${fault.message})` };
    case 'credentials':
      return {
        code: 'WAREHOUSE_DENIED',
        isTransient: false,
        hint: CREDENTIALS_HINT,
        why: 'there are no usable credentials',
      };
    case 'service':
      return isBigqueryConflict(error)
        ? { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: 'others are writing the same tables' }
        : judgeService(fault);
    case 'other':
      return { code: 'WAREHOUSE_FAILED', isTransient: false, why: 'the client failed' };
  }
}

function judgeService({ status, reason, message }: ServiceFault): Verdict {
  const sign = reason === '' ? `status ${status}` : reason;
  const quoted = `${toPrintable(message.split('\n')[0] ?? '').slice(0, 300)} (${sign})`;
  if (BUSY.has(reason) || status === 429 || status >= 500)
    return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: quoted };
  if (DENIED.has(reason) || status === 401 || status === 403) {
    const hint = status === 401 ? CREDENTIALS_HINT : RIGHTS_HINT;
    return { code: 'WAREHOUSE_DENIED', isTransient: false, hint, why: quoted };
  }
  if (reason === 'notFound' || status === 404) {
    const hint = /dataset/i.test(message)
      ? 'Create the dataset first, and name its ?location=.'
      : SCHEMA_HINT;
    return { code: 'WAREHOUSE_SCHEMA', isTransient: false, hint, why: quoted };
  }
  if (ABOUT_NAMES.test(message))
    return { code: 'WAREHOUSE_SCHEMA', isTransient: false, hint: SCHEMA_HINT, why: quoted };
  // The text may quote values of rows.
  return { code: 'WAREHOUSE_FAILED', isTransient: false, why: `BigQuery refused it (${sign})` };
}
