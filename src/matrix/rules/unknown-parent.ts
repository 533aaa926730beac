import type { Finding } from '../../model/finding.ts';
import { nearestName } from '../../util/nearest-name.ts';
import type { CodeEntry, ParentName } from '../code-entry.ts';
import type { CodeIndex, RuleContext } from '../code-index.ts';
import { isPath } from '../normalize-code.ts';
import { quoteText } from '../quote-text.ts';
import { toFinding } from './to-finding.ts';

/** A hint costs a look at every path: enough for people, and no way to make a run slow. */
const MAX_HINTS = 50;
const MAX_HINTED_LENGTH = 200;

type PathParent = Extract<ParentName, { kind: 'path' }>;

/** Values of `parent` that no file defines, and `tenant:` paths that no tenant can have. */
export function findUnknownParent({ entries, index }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const hints = new HintSource(index);
  for (const entry of entries) {
    const { parent } = entry;
    if (parent.kind !== 'path') continue;
    const message = parent.tenant ? checkTenantPath(parent) : checkListed(entry, { parent, index, hints });
    if (message !== null)
      findings.push(toFinding(parent.node.place, { rule: 'unknown-parent', severity: 'error', message }));
  }
  return findings;
}

function checkTenantPath({ path, node }: PathParent): string | null {
  if (isPath(path)) return null;
  return `${quoteText(node.text)} is no path that a tenant can have. Write tenant: and the codes from the top, joined by "/".`;
}

interface Lookup {
  readonly parent: PathParent;
  readonly index: CodeIndex;
  readonly hints: HintSource;
}

function checkListed(entry: CodeEntry, { parent, index, hints }: Lookup): string | null {
  if (index.at(parent.path).length > 0) return null;
  const what = `No file defines the parent ${quoteText(parent.node.text)}`;
  if (/^(?:null|~)?$/i.test(parent.node.text)) return `${what}. Leave "parent" out for a code at the top.`;
  const found = hints.sameCode(parent.path);
  const own = entry.codeText ?? '';
  if (hasSegment(parent.path, own) || (found !== null && hasSegment(found, own)))
    return `${what}: the path runs through the code itself. Name a parent that is not below this code.`;
  const near = found ?? hints.nearest(parent.path);
  if (near !== null) return `${what}. Did you mean ${quoteText(near)}?`;
  return `${what}. Define it, or write tenant:${parent.path.slice(0, MAX_HINTED_LENGTH)} if only the tenant has it.`;
}

function hasSegment(path: string, code: string): boolean {
  return code !== '' && path.split('/').includes(code);
}

/** Listed paths by their last code, and the nearest ones; built when the first parent is unknown. */
class HintSource {
  readonly #index: CodeIndex;
  #byCode: Map<string, string> | null = null;
  #paths: readonly string[] = [];
  #given = 0;

  constructor(index: CodeIndex) {
    this.#index = index;
  }

  /** A listed path that ends in the same code. */
  sameCode(path: string): string | null {
    return this.#load().get(lastSegment(path)) ?? null;
  }

  nearest(path: string): string | null {
    this.#load();
    this.#given += 1;
    if (this.#given > MAX_HINTS || path.length > MAX_HINTED_LENGTH) return null;
    return nearestName(path, this.#paths);
  }

  #load(): ReadonlyMap<string, string> {
    if (this.#byCode !== null) return this.#byCode;
    this.#paths = [...this.#index.paths()].filter(isPath);
    this.#byCode = new Map(this.#paths.map((path) => [lastSegment(path), path]));
    return this.#byCode;
  }
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
