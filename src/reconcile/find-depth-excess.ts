import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { MAX_LEVEL } from '../model/call-code.ts';
import { type CodeFinding, toCodeFinding } from './code-finding.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { TreeLayout } from './lay-out-tree.ts';
import type { Matching } from './matching.ts';

interface Context {
  readonly snapshot: Snapshot;
  readonly matching: Matching;
  readonly layout: TreeLayout;
}

/** Codes below the deepest level, themselves or with codes of the tenant that no file lists and that follow them. */
export function findDepthExcess(
  codes: readonly DesiredCode[],
  { snapshot, matching, layout }: Context,
): readonly CodeFinding[] {
  const findings: CodeFinding[] = [];
  for (const code of codes) {
    const { path, level } = layout.positionOf(code);
    if (level > MAX_LEVEL) findings.push(toFinding(code, `${path} would stand on level ${level}`));
  }
  const carried = new Map<DesiredCode, ActualCode>();
  for (const record of snapshot.records) {
    if (matching.codeOf.has(record.id) || layout.positionOfRecord(record).level <= MAX_LEVEL) continue;
    const carrier = toCarrier(record, { snapshot, matching, layout });
    if (carrier !== null && isDeeper(record, { than: carried.get(carrier), layout }))
      carried.set(carrier, record);
  }
  for (const [code, record] of carried) {
    if (layout.positionOf(code).level > MAX_LEVEL) continue;
    const { path, level } = layout.positionOfRecord(record);
    const { path: carrierPath } = layout.positionOf(code);
    findings.push(
      toFinding(code, `${path}, which the tenant has below ${carrierPath}, would stand on level ${level}`),
    );
  }
  return findings;
}

function toFinding(code: DesiredCode, excess: string): CodeFinding {
  const message = `${excess}, and the tenant allows ${MAX_LEVEL}. Place ${code.code} higher up.`;
  return toCodeFinding(code, { rule: 'max-depth', at: null, message });
}

/** The nearest listed code above a record that no file lists. */
function toCarrier(record: ActualCode, { snapshot, matching }: Context): DesiredCode | null {
  const passed = new Set<string>();
  let current: ActualCode | undefined = record;
  while (current !== undefined && !passed.has(current.id)) {
    const code = matching.codeOf.get(current.id);
    if (code !== undefined) return code;
    passed.add(current.id);
    current = current.parentId === null ? undefined : snapshot.byId.get(current.parentId);
  }
  return null;
}

function isDeeper(
  record: ActualCode,
  { than, layout }: { readonly than: ActualCode | undefined; readonly layout: TreeLayout },
): boolean {
  return than === undefined || layout.positionOfRecord(record).level > layout.positionOfRecord(than).level;
}
