import {
  BACKOFF_BASE_MS,
  MAX_DURATION_MS,
  MAX_TRIES,
  PASSING_STATUSES,
} from '../../src/events/decide-next-try.ts';
import { MAX_TRY_MS } from '../../src/events/deliver-event.ts';
import { isRecord } from '../../src/util/is-record.ts';
import { renderTable } from './render-table.ts';

/** The fields of an event, as the published schema describes them. */
export function renderEventFields(schema: unknown): string {
  const change = isRecord(schema) && isRecord(schema['$defs']) ? schema['$defs']['change'] : null;
  const rows = [
    ...toRows(schema, ''),
    ...toRows(isRecord(schema) ? at(schema, 'metrics') : null, 'metrics.'),
    ...toRows(change, 'changes[].'),
  ];
  return renderTable(['Field', 'What it is'], rows);
}

function toRows(schema: unknown, prefix: string): readonly (readonly string[])[] {
  const properties = isRecord(schema) ? schema['properties'] : null;
  if (!isRecord(properties)) throw new Error(`The schema of an event describes no fields at "${prefix}".`);
  return Object.entries(properties).map(([name, property]) => [`\`${prefix}${name}\``, toText(property)]);
}

function at(schema: Readonly<Record<string, unknown>>, name: string): unknown {
  return isRecord(schema['properties']) ? schema['properties'][name] : null;
}

function toText(property: unknown): string {
  const description = isRecord(property) ? property['description'] : null;
  return typeof description === 'string' ? description : '';
}

/** The rules of delivery, with the figures of the code. */
export function renderDeliveryRules(): string {
  const seconds = (ms: number) => `${ms / 1000} seconds`;
  return renderTable(
    ['What the receiver does', 'What follows'],
    [
      ['2xx', 'accepted; the body of the reply is not read'],
      [
        `${PASSING_STATUSES.join(', ')}, 5xx; no connection, a broken one, no reply within ${seconds(MAX_TRY_MS)} (or within \`timeout\`, if that is less)`,
        `tried again, up to ${MAX_TRIES} tries and ${seconds(MAX_DURATION_MS)} in all; the pauses are up to ${BACKOFF_BASE_MS / 1000}, ${(2 * BACKOFF_BASE_MS) / 1000}, ${(4 * BACKOFF_BASE_MS) / 1000} and ${(8 * BACKOFF_BASE_MS) / 1000} seconds, at least half of that`,
      ],
      [
        '`Retry-After`, in seconds or as a date, with one of these',
        `waited for as long as it asks; given up when that goes beyond the ${seconds(MAX_DURATION_MS)}`,
      ],
      ['3xx', 'given up: redirects are not followed'],
      ['any other 4xx', 'given up'],
      ['a certificate that is not trusted, a proxy that refuses', 'given up'],
    ],
  );
}
