import fc from 'fast-check';
import type {
  ActualCode,
  CallCodeType,
  DesiredCode,
  DesiredMatrix,
  ParentReference,
} from '../../src/model/call-code.ts';
import { CALL_CODE_TYPES, MAX_LEVEL } from '../../src/model/call-code.ts';
import { owned, placeAt } from './code-builders.ts';

/** A tenant and a matrix that were made for each other: some codes agree, some are renamed, moved, new, retired or not listed. */
export interface Forest {
  readonly actual: readonly ActualCode[];
  readonly matrix: DesiredMatrix;
}

const CATEGORIES = ['OURS', 'OURS TOO', 'FORMER', 'THEIRS'] as const;
const OWNED = ['OURS', 'OURS TOO', 'FORMER'];
const MAX_RECORDS = 14;

interface RecordSeed {
  readonly parent: number;
  readonly code: number;
  readonly name: number;
  readonly type: number;
  readonly category: number;
  readonly active: boolean;
}

interface CodeSeed extends RecordSeed {
  /** Which record it is; past the end: none, a new code. */
  readonly record: number;
  readonly keepsCode: boolean;
  readonly keepsPlace: boolean;
  readonly keepsValues: boolean;
  readonly shortWas: boolean;
  readonly namesParentBy: 'path' | 'tenant' | 'id';
}

const recordSeed = {
  parent: fc.nat(MAX_RECORDS),
  code: fc.nat(7),
  name: fc.nat(5),
  type: fc.nat(2),
  category: fc.nat(7),
  active: fc.boolean(),
};
const codeSeed: fc.Arbitrary<CodeSeed> = fc.record({
  ...recordSeed,
  record: fc.nat(MAX_RECORDS + 3),
  keepsCode: fc.boolean(),
  keepsPlace: fc.boolean(),
  keepsValues: fc.boolean(),
  shortWas: fc.boolean(),
  namesParentBy: fc.constantFrom('path', 'path', 'tenant', 'id'),
});

/** Valid as matrix files are: unique paths, no `was` that a file defines, no active code below an inactive listed one. */
export const forestArbitrary: fc.Arbitrary<Forest> = fc
  .tuple(
    fc.array(fc.record(recordSeed), { maxLength: MAX_RECORDS }),
    fc.array(codeSeed, { maxLength: MAX_RECORDS }),
  )
  .map(([records, codes]) => toForest(records, codes));

function toForest(recordSeeds: readonly RecordSeed[], codeSeeds: readonly CodeSeed[]): Forest {
  const tenant = new TenantBuilder();
  for (const seed of recordSeeds) tenant.add(seed);
  const files = new MatrixBuilder(tenant);
  for (const seed of codeSeeds) files.add(seed);
  return {
    actual: tenant.records,
    matrix: { codes: files.toCodes(), owned: OWNED.map((category) => owned(category)) },
  };
}

function toCategory(seed: number): string {
  return CATEGORIES[Math.min(seed % 4, 3)] ?? 'OURS';
}

function toType(seed: number): CallCodeType {
  return CALL_CODE_TYPES[seed % CALL_CODE_TYPES.length] ?? 'NEUTRAL';
}

class TenantBuilder {
  readonly records: ActualCode[] = [];
  readonly paths: string[] = [];

  add({ parent, code, name, type, category, active }: RecordSeed): void {
    const above = parent < this.records.length ? parent : -1;
    const parentPath = this.paths[above];
    if (parentPath !== undefined && parentPath.split('/').length >= MAX_LEVEL) return;
    const path = parentPath === undefined ? `K${code}` : `${parentPath}/K${code}`;
    if (this.paths.includes(path)) return;
    this.paths.push(path);
    this.records.push({
      id: toUuid(this.records.length),
      code: `K${code}`,
      name: `Name ${name}`,
      type: toType(type),
      parentId: this.records[above]?.id ?? null,
      category: toCategory(category),
      isActive: active,
      terms: {},
    });
  }
}

/** Ids as a tenant gives them, the same in every run. */
function toUuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

interface Listed {
  readonly code: DesiredCode;
  /** Index of the record; -1 for a new one. */
  readonly record: number;
}

class MatrixBuilder {
  readonly #listed: Listed[] = [];
  readonly #used = new Set<number>();
  readonly #tenant: TenantBuilder;

  constructor(tenant: TenantBuilder) {
    this.#tenant = tenant;
  }

  add(seed: CodeSeed): void {
    const record =
      seed.record < this.#tenant.records.length && !this.#used.has(seed.record) ? seed.record : -1;
    const actual = this.#tenant.records[record];
    const { parent, parentPath } = this.#toParent(seed, actual);
    const code = actual !== undefined && seed.keepsCode ? actual.code : `K${seed.code}`;
    const path = parentPath === null ? code : `${parentPath}/${code}`;
    if (path.split('/').length > MAX_LEVEL || this.#listed.some((other) => other.code.path === path)) return;
    if (record >= 0) this.#used.add(record);
    const above = this.#listed.find((other) => other.code.path === parentPath);
    const values = actual !== undefined && seed.keepsValues ? toValues(actual) : toSeedValues(seed);
    const was = this.#toWas(seed, { record, path, above });
    this.#listed.push({
      record,
      code: {
        path,
        code,
        ...values,
        active: values.active && (parent.kind !== 'listed' || above?.code.active === true),
        parent,
        was,
        classification: null,
        place: placeAt(this.#listed.length + 1),
        places: {},
      },
    });
  }

  /** Without any `was` that some file defines. */
  toCodes(): readonly DesiredCode[] {
    const paths = new Set(this.#listed.map(({ code }) => code.path));
    return this.#listed.map(({ code }) => {
      const full = code.was === null || code.was.includes('/') ? code.was : toSiblingPath(code, code.was);
      const defined = (full !== null && paths.has(full)) || (code.was !== null && paths.has(code.was));
      return defined ? { ...code, was: null } : code;
    });
  }

  #toParent(
    { keepsPlace, namesParentBy, parent }: CodeSeed,
    actual: ActualCode | undefined,
  ): { parent: ParentReference; parentPath: string | null } {
    const { records, paths } = this.#tenant;
    const own = keepsPlace ? records.findIndex(({ id }) => id === actual?.parentId) : parent - 1;
    if (namesParentBy !== 'path') {
      const path = paths[own];
      const id = records[own]?.id;
      if (path !== undefined && id !== undefined) {
        if (namesParentBy === 'tenant') return { parent: { kind: 'tenant', path }, parentPath: path };
        return { parent: { kind: 'tenant-id', id }, parentPath: `id:${id}` };
      }
    }
    const listed = keepsPlace
      ? this.#listed.find(({ record }) => record >= 0 && record === own)
      : this.#listed[parent % (this.#listed.length + 1)];
    if (listed === undefined) return { parent: { kind: 'root' }, parentPath: null };
    return { parent: { kind: 'listed', path: listed.code.path }, parentPath: listed.code.path };
  }

  #toWas(
    { shortWas }: CodeSeed,
    { record, path, above }: { record: number; path: string; above: Listed | undefined },
  ): string | null {
    const actual = this.#tenant.records[record];
    const former = this.#tenant.paths[record];
    if (actual === undefined || former === undefined || former === path) return null;
    const aboveId = above === undefined ? undefined : this.#tenant.records[above.record]?.id;
    const follows = aboveId !== undefined && aboveId === actual.parentId;
    if (!follows) return former;
    if (path.endsWith(`/${actual.code}`)) return null;
    return shortWas ? actual.code : former;
  }
}

function toValues({ name, type, category, isActive }: ActualCode) {
  return { name, type, category, active: isActive };
}

function toSeedValues({ name, type, category, active }: RecordSeed) {
  return { name: `Name ${name}`, type: toType(type), category: toCategory(category), active };
}

function toSiblingPath({ path }: DesiredCode, code: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? code : `${path.slice(0, cut)}/${code}`;
}
