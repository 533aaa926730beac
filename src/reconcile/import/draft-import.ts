import type { ActualCode, DesiredCode, NativeTerms } from '../../model/call-code.ts';
import { CLASSIFICATION_NAMES, LAST_DIALER_ID } from '../../model/classification-names.ts';
import { indexSnapshot, type Snapshot } from '../index-snapshot.ts';
import { MARK } from '../is-adoption.ts';
import { findInexpressible, type TextChecks } from './find-inexpressible.ts';
import { findSharedNames } from './find-shared-names.ts';
import { linkParents } from './link-parents.ts';
import { isStranger, nameStrangers, type SpellName } from './name-strangers.ts';

/** A record that no matrix file says: it stays as it is, and nobody manages it. */
export interface LeftOut {
  readonly id: string;
  readonly name: string;
  /** End of a sentence about it. */
  readonly reason: string;
  /** Where its code would stand. */
  readonly category: string;
  /** Whether it is active and says of itself that it is of this category: whoever owns that may come to retire it. */
  readonly retirable: boolean;
}

export interface ImportDraft {
  /** By path; each stands on a line of its own, which is how a finding names it. */
  readonly codes: readonly DesiredCode[];
  /** In the order of their ids. */
  readonly leftOut: readonly LeftOut[];
}

export interface ImportFacts extends TextChecks {
  /** Values in the API's own words that a write of the code would set. */
  readonly desiredTerms: (code: DesiredCode) => NativeTerms;
  /** What the name of a record without a mark says of its code. */
  readonly spellName: SpellName;
  /** Whether a record was read with a secret of the run taken out of it. */
  readonly isRedacted: (record: ActualCode) => boolean;
}

/** What files have to say for a plan to find nothing to do, and the records of which no file can say it. Pure. */
export function draftImport(records: readonly ActualCode[], facts: ImportFacts): ImportDraft {
  const snapshot = indexSnapshot(nameStrangers(records, facts.spellName));
  const reasons = new Map([...findSharedNames(snapshot.records), ...findInexpressible(snapshot, facts)]);
  const codes: DesiredCode[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of snapshot.records) {
    const drafted = toCode(record, { snapshot, facts });
    const reason = reasons.get(record.id) ?? (drafted.kind === 'left-out' ? drafted.reason : null);
    if (reason !== null) leftOut.push(toLeftOut(record, reason));
    else if (drafted.kind === 'code') codes.push(drafted.code);
  }
  return { codes: linkParents(codes.toSorted(byPath).map(onOwnLine)), leftOut };
}

/** What becomes of a record that no file says. */
export function toLeftOut(record: ActualCode, reason: string): LeftOut {
  const { id, name, category } = record;
  return { id, name, reason, category, retirable: record.isActive && !isStranger(record) };
}

function byPath({ path: left }: DesiredCode, { path: right }: DesiredCode): number {
  return left < right ? -1 : 1;
}

function onOwnLine(code: DesiredCode, index: number): DesiredCode {
  const line = index + 1;
  return { ...code, place: { file: '', line, column: 1, endLine: line, endColumn: 1 } };
}

type Drafted =
  | { readonly kind: 'code'; readonly code: DesiredCode }
  | { readonly kind: 'left-out'; readonly reason: string };

interface Context {
  readonly snapshot: Snapshot;
  readonly facts: ImportFacts;
}

function toCode(record: ActualCode, { snapshot, facts }: Context): Drafted {
  if (facts.isRedacted(record)) return leftOut('it holds a secret of this run');
  if (isStranger(record) && facts.spellName(record) === null)
    return leftOut('its name is not one that disposition-name makes, or not in one way only');
  const plain: DesiredCode = {
    path: snapshot.paths.get(record.id) ?? record.code,
    code: record.code,
    name: record.name,
    type: record.type,
    category: record.category,
    active: record.isActive,
    parent: { kind: 'root' },
    was: null,
    classification: null,
    place: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
    places: {},
  };
  const classified = classify(plain, { record, facts });
  if (classified.kind === 'left-out') return classified;
  const odd = findOddTerm(classified.code, { record, facts });
  return odd === null ? classified : leftOut(odd);
}

interface Compared {
  readonly record: ActualCode;
  readonly facts: ImportFacts;
}

/** With the classification where it is not the one that goes with the type. */
function classify(code: DesiredCode, { record, facts }: Compared): Drafted {
  const id = record.terms['classificationId'];
  if (typeof id !== 'number' || facts.desiredTerms(code)['classificationId'] === id)
    return { kind: 'code', code };
  const name = CLASSIFICATION_NAMES[id - 1];
  if (name !== undefined) return { kind: 'code', code: { ...code, classification: name } };
  if (id < 1) return leftOut('it has no classification');
  if (id <= LAST_DIALER_ID) return leftOut(`its classification ${id} belongs to the dialer`);
  return { kind: 'code', code: { ...code, classification: String(id) } };
}

/** The mark of a record that has none is what its adoption writes. */
function findOddTerm(code: DesiredCode, { record, facts }: Compared): string | null {
  const wanted = facts.desiredTerms(code);
  const odd = Object.entries(wanted).find(
    ([term, value]) => value !== record.terms[term] && !(term === MARK && record.terms[MARK] === null),
  );
  if (odd === undefined) return null;
  const [term, value] = odd;
  return `by its file its ${term} would be ${JSON.stringify(value)} instead of ${JSON.stringify(record.terms[term])}`;
}

function leftOut(reason: string): Drafted {
  return { kind: 'left-out', reason };
}
