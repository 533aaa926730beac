import { isList } from '../../../util/is-list.ts';
import { isRecord } from '../../../util/is-record.ts';
import { NETWORK_CODES } from '../network-codes.ts';
import { STORED_MEANWHILE } from './bigquery-statements.ts';

/** `reason` as https://cloud.google.com/bigquery/docs/error-messages lists them; empty where the reply has none. */
export type BigqueryFault =
  | { readonly kind: 'service'; readonly status: number; readonly reason: string; readonly message: string }
  | { readonly kind: 'network'; readonly message: string }
  | { readonly kind: 'credentials' }
  | { readonly kind: 'other' };

const LOST_CONNECTION = /socket hang up|network timeout|timed? ?out/i;
const NO_CREDENTIALS =
  /default credentials|application_credentials|does not exist, or it is not a file|invalid_grant/i;

export function toBigqueryFault(error: unknown): BigqueryFault {
  if (!isRecord(error)) return { kind: 'other' };
  const { code } = error;
  const message = textOf(error['message']);
  if (NO_CREDENTIALS.test(message)) return { kind: 'credentials' };
  if (typeof code === 'string' && NETWORK_CODES.has(code)) return { kind: 'network', message: code };
  if (typeof code !== 'number' && LOST_CONNECTION.test(message))
    return { kind: 'network', message: 'no reply' };
  const details = isList(error['errors']) ? error['errors'][0] : undefined;
  const { reason, message: told } = isRecord(details) ? details : { reason: '', message };
  const status = Number(code ?? Number.NaN);
  if (reason === '' && Number.isNaN(status)) return { kind: 'other' };
  return {
    kind: 'service',
    status: Number.isNaN(status) ? 0 : status,
    reason: textOf(reason),
    message: textOf(told) || message,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Another transaction was in the way, or has stored the same events: all of it may be tried again. */
export function isBigqueryConflict(error: unknown): boolean {
  const fault = toBigqueryFault(error);
  if (fault.kind !== 'service') return false;
  return (
    /aborted due to concurrent update|could not serialize access/i.test(fault.message) ||
    fault.message.includes(STORED_MEANWHILE)
  );
}

/** A table, a view, or the dataset is not there. */
export function isNotFound(error: unknown): boolean {
  const fault = toBigqueryFault(error);
  return fault.kind === 'service' && (fault.reason === 'notFound' || fault.status === 404);
}
