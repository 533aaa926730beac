import type {
  ActualCode,
  DesiredCode,
  DesiredMatrix,
  OwnedCategory,
  Place,
} from '../../src/model/call-code.ts';
import type { PlanOptions } from '../../src/model/plan.ts';

export const CATEGORY = 'OUTBOUND_A';

/** A place of its own for each line. */
export function placeAt(line: number, file = 'callcodes/a.yml'): Place {
  return { file, line, column: 11, endLine: line, endColumn: 14 };
}

type DesiredFacts = Partial<Omit<DesiredCode, 'path' | 'code'>> & {
  readonly path: string;
  readonly line?: number;
};

/** A listed code; its parent is the listed code above it in `path`, unless it is told. */
export function desired({ path, line = 1, ...facts }: DesiredFacts): DesiredCode {
  const cut = path.lastIndexOf('/');
  const code = path.slice(cut + 1);
  return {
    path,
    code,
    name: `Name of ${code}`,
    type: 'NEUTRAL',
    category: CATEGORY,
    active: true,
    parent: cut < 0 ? { kind: 'root' } : { kind: 'listed', path: path.slice(0, cut) },
    was: null,
    classification: null,
    place: placeAt(line),
    places: {},
    ...facts,
  };
}

type ActualFacts = Partial<Omit<ActualCode, 'id'>> & { readonly id: string; readonly code: string };

/** A record of the tenant that equals the listed code of the same path. */
export function actual(facts: ActualFacts): ActualCode {
  return {
    name: `Name of ${facts.code}`,
    type: 'NEUTRAL',
    parentId: null,
    category: CATEGORY,
    isActive: true,
    terms: {},
    ...facts,
  };
}

export function owned(category: string, declaredBy: OwnedCategory['declaredBy'] = 'category'): OwnedCategory {
  return { category, declaredBy, place: placeAt(1) };
}

/** A matrix whose one document declares the usual category. */
export function matrix(
  codes: readonly DesiredCode[],
  categories: readonly string[] = [CATEGORY],
): DesiredMatrix {
  return { codes, owned: categories.map((category) => owned(category)) };
}

export function planOptions(options: Partial<PlanOptions> = {}): PlanOptions {
  return {
    target: 'acme',
    api: 'callcodes',
    removed: 'keep',
    maxDeactivations: { kind: 'percent', percent: 20 },
    takeover: { kind: 'none' },
    ...options,
  };
}
