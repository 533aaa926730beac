import { InputError } from '../errors/input-error.ts';
import { USAGE_FORMATS, type UsageFormat, type UsageRequest } from './cli-invocation.ts';
import { DEFAULT_WAREHOUSE } from './default-warehouse.ts';
import { quoteValue } from './quote-value.ts';

/** The year 0 is none, for PostgreSQL at least. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const USAGE_PATH = '/usage';
const RECEIVER_HINT = 'Give the address of the receiver: --url http://127.0.0.1:3000.';

/** What `report usage` is asked for. @throws InputError for days and addresses that are none, and for days in the wrong order. */
export function toUsageRequest(values: ReadonlyMap<string, string>): UsageRequest {
  const [fromDay, toDay] = [toDayValue(values, 'from'), toDayValue(values, 'to')];
  if (fromDay !== null && toDay !== null && fromDay > toDay) {
    throw new InputError(`Command line: --from ${fromDay} is after --to ${toDay}.`, {
      hint: 'Exchange them.',
    });
  }
  const receiver = toReceiver(takeText(values, 'url'));
  const warehouse = takeText(values, 'warehouse');
  const out = takeText(values, 'out');
  return {
    query: { fromDay, toDay, target: takeText(values, 'target') },
    warehouse: warehouse ?? (receiver === null ? DEFAULT_WAREHOUSE : null),
    receiver,
    format: USAGE_FORMATS.find((format) => format === values.get('format')) ?? toFormat(out),
    out,
  };
}

function takeText(values: ReadonlyMap<string, string>, name: string): string | null {
  const value = values.get(name);
  if (value === undefined) return null;
  if (value.trim() !== '') return value.trim();
  throw new InputError(`Command line: --${name} is empty.`, { hint: 'Give it a value or leave it out.' });
}

function toDayValue(values: ReadonlyMap<string, string>, name: string): string | null {
  const value = takeText(values, name);
  if (value === null || isDay(value)) return value;
  throw new InputError(`Command line: --${name} ${quoteValue(value)} is no day.`, {
    hint: `Write it as YYYY-MM-DD: --${name} 2026-11-30.`,
  });
}

/** Of the calendar: no 30th of February. */
function isDay(text: string): boolean {
  const epochMs = DAY.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}

/** Shows nothing of what cannot be read: it may hold a password. */
function toReceiver(text: string | null): URL | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new InputError('Command line: --url is no http or https address.', { hint: RECEIVER_HINT });
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new InputError('Command line: --url has more than scheme, host and path.', { hint: RECEIVER_HINT });
  }
  const path = url.pathname.replace(/\/+$/, '');
  return new URL(path.endsWith(USAGE_PATH) ? path : `${path}${USAGE_PATH}`, url.origin);
}

function toFormat(out: string | null): UsageFormat {
  if (out !== null && /\.html?$/i.test(out)) return 'html';
  return out !== null && /\.json$/i.test(out) ? 'json' : 'table';
}
