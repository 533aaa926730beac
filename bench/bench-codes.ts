import type { CallCodeRecord, DispositionRecord } from '../src/sandbox/sandbox-state.ts';

/** One code of a benchmark; those of a parent come after it. */
export interface BenchCode {
  readonly code: string;
  /** Path of the parent; empty at a root. */
  readonly parent: string;
  readonly name: string;
}

const CATEGORY = 'BENCH';
const TYPE = 'NEUTRAL';
/** A root, three codes below it, and two below each of those. */
const TREE_SIZE = 10;
const CHILDREN = 3;

/** `count` codes in three levels; the first of more codes are the same ones. */
export function toBenchCodes(count: number): readonly BenchCode[] {
  return Array.from({ length: count }, (_, at) => {
    const place = at % TREE_SIZE;
    const root = at - place;
    const child = root + 1 + ((place - CHILDREN - 1) % CHILDREN);
    const parent = place === 0 ? '' : place <= CHILDREN ? `C${root}` : `C${root}/C${child}`;
    return { code: `C${at}`, parent, name: `Code ${at}` };
  });
}

/** Path of a code. */
export function toPath({ code, parent }: BenchCode): string {
  return parent === '' ? code : `${parent}/${code}`;
}

export function toCsv(codes: readonly BenchCode[]): string {
  const rows = codes.map(({ code, parent, name }) => `${CATEGORY},${parent},${code},${name},${TYPE}`);
  return `${['category,parent,code,name,type', ...rows].join('\n')}\n`;
}

/** What a tenant holds that has these codes. */
export function toRecords(codes: readonly BenchCode[]): readonly CallCodeRecord[] {
  const ids = new Map<string, string>();
  return codes.map((code, at) => {
    const id = `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
    ids.set(toPath(code), id);
    return { id, ...toBody(code, ids.get(code.parent) ?? null) };
  });
}

/** Body of the call that creates the code. */
export function toBody({ code, name }: BenchCode, parentId: string | null): Omit<CallCodeRecord, 'id'> {
  return { name, code, type: TYPE, parentCallCodeId: parentId, category: CATEGORY, isActive: true };
}

/** `count` dispositions as administrators leave them: without a tag, each with a name of its own. */
export function toDispositions(count: number): readonly DispositionRecord[] {
  return Array.from({ length: count }, (_, at) => ({
    dispositionId: at + 1,
    dispositionName: `Outcome no. ${at}`,
    notes: '',
    lastUpdated: '2026-01-01T00:00:00.000Z',
    classificationId: 2,
    systemOutcome: '',
    isActive: true,
    isPreviewDisposition: false,
  }));
}
