import { toAbsentParentId } from '../model/absent-parent.ts';
import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { PATH_SEPARATOR } from '../model/call-code.ts';
import { isFullWas } from '../model/former-paths.ts';
import { findFormerRecord } from './find-former-record.ts';
import { recordAt, type Snapshot } from './index-snapshot.ts';
import { MatchState } from './match-state.ts';
import type { ClaimKind, Matching, ResolvedParent } from './matching.ts';
import { resolveParent } from './resolve-parent.ts';

type Finder = (code: DesiredCode, state: MatchState) => ActualCode | null;

/**
 * Says which listed code is which record: top-down and by identity, each record at most once. Evidence in this order:
 * 1. a `was` that names a full path of the tenant;
 * 2. level by level: below the matched parent the code that `was` names, then the code itself;
 * 3. only for codes whose own place is free: readings of a `was` that names nothing today (its last segment below the matched
 *    parent, a path whose parents this plan has renamed before, a root's code that stands below a parent now).
 * A `was` that names nothing at all says that the change is done, or that this tenant never had it.
 *
 * `codes` must be sorted, since the first of two claims wins.
 */
export function matchCodes(codes: readonly DesiredCode[], snapshot: Snapshot): Matching {
  const levels = toLevels(codes);
  const state = new MatchState(snapshot, levels.flat());
  claimAll(codes, { state, by: 'was', find: atFullWas });
  for (const level of levels) matchByPlace(level, state);
  for (const level of levels) {
    matchByPlace(level, state);
    claimAll(level, { state, by: 'was', find: atFreeReading });
  }
  return toMatching(codes, state);
}

/** Parents have fewer segments than their children, whatever names them. */
function toLevels(codes: readonly DesiredCode[]): readonly (readonly DesiredCode[])[] {
  const levels = new Map<number, DesiredCode[]>();
  for (const code of codes) {
    const depth = code.path.split(PATH_SEPARATOR).length;
    const level = levels.get(depth);
    if (level === undefined) levels.set(depth, [code]);
    else level.push(code);
  }
  return [...levels].sort(([left], [right]) => left - right).map(([, level]) => level);
}

interface Claims {
  readonly state: MatchState;
  readonly by: ClaimKind;
  readonly find: Finder;
}

function claimAll(codes: readonly DesiredCode[], { state, by, find }: Claims): void {
  for (const code of codes) {
    if (!state.isOpen(code)) continue;
    const record = find(code, state);
    if (record !== null) state.claim(code, { record, by });
  }
}

function matchByPlace(level: readonly DesiredCode[], state: MatchState): void {
  claimAll(level, { state, by: 'was', find: atShortWas });
  claimAll(level, { state, by: 'place', find: atOwnPlace });
}

function atFullWas(code: DesiredCode, { snapshot }: MatchState): ActualCode | null {
  return code.was !== null && isFullWas(code) ? (snapshot.byPath.get(code.was) ?? null) : null;
}

function atShortWas(code: DesiredCode, state: MatchState): ActualCode | null {
  if (code.was === null || isFullWas(code)) return null;
  return below(resolveParent(code, state), { code: code.was, snapshot: state.snapshot });
}

function atOwnPlace(code: DesiredCode, state: MatchState): ActualCode | null {
  return below(resolveParent(code, state), { code: code.code, snapshot: state.snapshot });
}

/** Never a record that another code has: such a reading is a guess, and the other code knows better. */
function atFreeReading(code: DesiredCode, state: MatchState): ActualCode | null {
  if (code.was === null) return null;
  const former = findFormerRecord(code.was, state);
  if (former !== null && !state.codeOf.has(former.id)) return former;
  if (code.parent.kind === 'root') return null;
  const lastSegment = code.was.slice(code.was.lastIndexOf(PATH_SEPARATOR) + 1);
  const sibling = below(resolveParent(code, state), { code: lastSegment, snapshot: state.snapshot });
  return sibling === null || state.codeOf.has(sibling.id) ? null : sibling;
}

function below(
  parent: ResolvedParent,
  { code, snapshot }: { readonly code: string; readonly snapshot: Snapshot },
): ActualCode | null {
  if (parent.kind === 'root') return recordAt(snapshot, { parentId: null, code });
  if (parent.kind === 'missing') return null;
  const parentId = parent.kind === 'record' ? parent.record.id : toAbsentParentId(parent.code.path);
  return recordAt(snapshot, { parentId, code });
}

function toMatching(codes: readonly DesiredCode[], state: MatchState): Matching {
  const parentOf = new Map<DesiredCode, ResolvedParent>();
  const occupantOf = new Map<DesiredCode, ActualCode>();
  for (const code of codes) {
    const parent = resolveParent(code, state);
    parentOf.set(code, parent);
    const record = state.recordOf.get(code);
    const there = record && below(parent, { code: code.code, snapshot: state.snapshot });
    if (there && there.id !== record.id) occupantOf.set(code, there);
  }
  const { recordOf, codeOf, disputes } = state;
  return { recordOf, codeOf, parentOf, occupantOf, disputes };
}
