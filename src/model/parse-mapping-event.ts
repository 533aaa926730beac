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

/** Parsed JSON as an event, checked as `schema/event.schema.json` says; unknown properties are let pass. Pure. */
export function parseMappingEvent(json: unknown): ParsedMappingEvent {
  const faults: string[] = [];
  if (!isSentEvent(json, faults)) return { kind: 'faults', faults };
  const { auditHash = null, commit = null, runUrl = null, changes = [] } = json;
  const event = { ...json, auditHash, commit, runUrl, changes: changes.map(toChange) };
  return { kind: 'event', event };
}

function toChange(change: SentChange): MappingEventChange {
  const { latencyMs = null, callCodeId = null } = change;
  return { ...change, latencyMs, callCodeId };
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
