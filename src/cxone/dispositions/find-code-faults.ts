import type { DesiredCode } from '../../model/call-code.ts';
import type { CodeFault } from '../../model/call-code-store.ts';
import { countCodePoints } from '../../util/count-code-points.ts';
import { toClassificationId } from './classification-id.ts';
import { renderDispositionName } from './disposition-name.ts';

/** In code points. */
const MAX_NAME_LENGTH = 50;
/** Of the codes that share a name so many are named, or thousands would name each other. */
const MAX_SHOWN_OTHERS = 10;

interface Facts {
  readonly template: string;
  /** Ids that the tenant knows; null when it was not asked. */
  readonly classifications: ReadonlySet<number> | null;
}

/** Names that a disposition cannot have or that two would share, and classifications that the tenant does not know. Pure. */
export function findCodeFaults(codes: readonly DesiredCode[], facts: Facts): readonly CodeFault[] {
  const byName = new Map<string, DesiredCode[]>();
  const paths = new Set<string>();
  for (const code of codes) {
    // A code that stands twice is a finding of its own.
    if (paths.has(code.path)) continue;
    paths.add(code.path);
    const name = renderDispositionName(facts.template, code).toLowerCase();
    const there = byName.get(name);
    if (there === undefined) byName.set(name, [code]);
    else there.push(code);
  }
  const shared = [...byName.values()].filter((members) => members.length > 1).flatMap(toSharedNames);
  return [...codes.flatMap((code) => findOwnFaults(code, facts)), ...shared];
}

function findOwnFaults(code: DesiredCode, { template, classifications }: Facts): readonly CodeFault[] {
  const faults: CodeFault[] = [];
  const name = renderDispositionName(template, code);
  const length = countCodePoints(name);
  if (length > MAX_NAME_LENGTH) {
    const message = `The disposition of ${code.path} would be called "${name}", which has ${length} characters; the API takes ${MAX_NAME_LENGTH}. Shorten the name, or choose another disposition-name than "${template}".`;
    faults.push({ code, rule: 'name-format', at: 'name', message });
  }
  const id = toClassificationId(code);
  if (code.classification !== null && classifications !== null && !classifications.has(id)) {
    const known = [...classifications].sort((left, right) => left - right).join(', ');
    const message = `The tenant has no classification "${code.classification}" (id ${id}), which ${code.path} asks for. It has the ids ${known}.`;
    faults.push({ code, rule: 'schema', at: 'classification', message });
  }
  return faults;
}

function toSharedNames(members: readonly DesiredCode[]): readonly CodeFault[] {
  const shown = members.slice(0, MAX_SHOWN_OTHERS + 1);
  return members.map((code) => {
    const others = shown.filter((other) => other !== code).slice(0, MAX_SHOWN_OTHERS);
    const left = members.length - 1 - others.length;
    const paths = others.map(({ path }) => path).join(', ') + (left === 0 ? '' : `, ${left} more`);
    return {
      code,
      rule: 'duplicate-name',
      at: 'name',
      message: `The dispositions of ${code.path} and ${paths} would have one name; the list is flat and knows them by it. Give each a name of its own, or tell them apart with disposition-name, as in {code} {name}.`,
      related: others.map(({ place, places }) => ({
        ...(places.name ?? place),
        message: 'The same name is given here.',
      })),
    };
  });
}
