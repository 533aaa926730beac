import { isList } from '../util/is-list.ts';
import { isRecord } from '../util/is-record.ts';
import {
  CHANGE_SHAPE,
  CHANGES_SHAPE,
  EVENT_SHAPE,
  type EventShape,
  METRICS_SHAPE,
  OMITTED_SHAPE,
} from './event-checks.ts';
import type { MappingEvent, MappingEventChange } from './mapping-event.ts';

export type ParsedMappingEvent =
  | { readonly kind: 'event'; readonly event: MappingEvent }
  /** At least one; each `<place>: <demand>`, with nothing of the values. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

type SentChange = Omit<MappingEventChange, Nullable<MappingEventChange>> & Partial<MappingEventChange>;
/** An event as it travels: one with `changesOmitted` has no `changes`, and other senders may leave out what is null. */
type SentEvent = Omit<MappingEvent, Nullable<MappingEvent> | 'changes'> &
  Partial<Pick<MappingEvent, Nullable<MappingEvent>>> & { readonly changes?: readonly SentChange[] };
/** Names of the properties that may be null. */
type Nullable<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T];

/** The search ends there: what is listed of a hostile body must not grow with it. */
const MAX_FAULTS = 10;

/**
 * Parsed JSON as an event, checked as `schema/event.schema.json` says. Unknown properties are let pass and left out: what is kept
 * of a hostile body must not grow with them. Pure.
 */
export function parseMappingEvent(json: unknown): ParsedMappingEvent {
  const faults: string[] = [];
  return isSentEvent(json, faults) ? { kind: 'event', event: toEvent(json) } : { kind: 'faults', faults };
}

/** In the order in which apply writes them, so that an event that is sent again has the same bytes. */
function toEvent(sent: SentEvent): MappingEvent {
  const { event, mappingId, metrics, timestamp, target, outcome, planDigest, changesOmitted } = sent;
  const { totalAttempts, successfulAssignments, averageLatencyMs, assignmentRate } = metrics;
  return {
    event,
    mappingId,
    metrics: { totalAttempts, successfulAssignments, averageLatencyMs, assignmentRate },
    timestamp,
    target,
    outcome,
    planDigest,
    auditHash: sent.auditHash ?? null,
    commit: sent.commit ?? null,
    runUrl: sent.runUrl ?? null,
    changes: (sent.changes ?? []).map(toChange),
    ...(changesOmitted === undefined ? {} : { changesOmitted }),
  };
}

function toChange(change: SentChange): MappingEventChange {
  const { action, path, code, category, status, latencyMs = null, callCodeId = null } = change;
  return { action, path, code, category, status, latencyMs, callCodeId };
}

function isSentEvent(json: unknown, faults: string[]): json is SentEvent {
  for (const fault of findFaults(json)) {
    faults.push(fault);
    if (faults.length === MAX_FAULTS) break;
  }
  return faults.length === 0;
}

function* findFaults(json: unknown): Generator<string, undefined> {
  if (!isRecord(json)) {
    yield 'body: must be an object';
    return;
  }
  yield* findShapeFaults(json, { shape: EVENT_SHAPE, place: '' });
  const { metrics, changes } = json;
  if (isRecord(metrics)) yield* findShapeFaults(metrics, { shape: METRICS_SHAPE, place: 'metrics/' });
  const isCut = Object.hasOwn(json, 'changesOmitted');
  if (isCut) yield* findShapeFaults(json, { shape: OMITTED_SHAPE, place: '' });
  if (!isCut || Object.hasOwn(json, 'changes'))
    yield* findShapeFaults(json, { shape: CHANGES_SHAPE, place: '' });
  if (isList(changes)) yield* findChangeFaults(changes);
}

function* findChangeFaults(changes: readonly unknown[]): Generator<string, undefined> {
  for (const [index, change] of changes.entries()) {
    const place = `changes/${index}`;
    if (isRecord(change)) yield* findShapeFaults(change, { shape: CHANGE_SHAPE, place: `${place}/` });
    else yield `${place}: must be an object`;
  }
}

function* findShapeFaults(
  value: Readonly<Record<string, unknown>>,
  { shape, place }: { readonly shape: EventShape; readonly place: string },
): Generator<string, undefined> {
  for (const [name, { demand, isMet, isOptional }] of Object.entries(shape)) {
    if (!Object.hasOwn(value, name)) {
      if (isOptional !== true) yield `${place}${name}: is missing`;
    } else if (!isMet(value[name])) yield `${place}${name}: ${demand}`;
  }
}
