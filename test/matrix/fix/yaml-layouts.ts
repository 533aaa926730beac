import fc from 'fast-check';

/** A text before its fixes and after them. */
export interface Spelling {
  readonly before: string;
  readonly after: string;
}

const as = (before: string, after = before): Spelling => ({ before, after });

function join(...pieces: readonly (Spelling | string)[]): Spelling {
  const spelled = pieces.map((piece) => (typeof piece === 'string' ? as(piece) : piece));
  return as(spelled.map(({ before }) => before).join(''), spelled.map(({ after }) => after).join(''));
}

function rewrite({ before, after }: Spelling, change: (text: string) => string): Spelling {
  return as(change(before), change(after));
}

/** Ways to write a value; `%` stands for a number that makes it, or its anchor, the only one of its kind. */
const CODES: readonly Spelling[] = [
  as('C%A'),
  as('"0%"'),
  as('c%a', 'C%A'),
  as("'c%a'", "'C%A'"),
  as('"c\\x5f%a"', '"C_%A"'),
  as('0%0', '"0%0"'),
  as('%e5', '"%E5"'),
  as('&code% c%a', '&code% C%A'),
  as('&code%   0%7', '&code%   "0%7"'),
  as('!!str c%a'),
  as('!!int 0%7'),
  as('&code% !!str c%a'),
  as("!<tag:yaml.org,2002:str> 'c%a'"),
];
const NAMES: readonly Spelling[] = [
  as('Name %'),
  as("'It''s % # no comment'"),
  as('"a: %"'),
  as("' It''s %'", "'It''s %'"),
  as('"Name % \\t"', '"Name %"'),
  as('"\\u00a0Name %"', '"Name %"'),
  as('Name %\u00a0', 'Name %'),
  as('" Name %\n        on"', '"Name % on"'),
  as('Name %\n        on'),
  as('!!str "Name % "'),
];
const TYPES: readonly Spelling[] = [
  as('SUCCESS'),
  as('success', 'SUCCESS'),
  as('"Neutral"', '"NEUTRAL"'),
  as("'failure'", "'FAILURE'"),
  as('&type% success', '&type% SUCCESS'),
  as('!!str success'),
];
const ACTIVES: readonly Spelling[] = [
  as('false'),
  as('Yes', 'true'),
  as('"false"', 'false'),
  as('&on% off', '&on% false'),
  as('!!bool yes'),
];

interface CodeSeed {
  readonly code: Spelling;
  readonly name: Spelling;
  readonly type: Spelling;
  readonly active: Spelling | null;
  readonly layout: 'block' | 'flow' | 'open-flow' | 'question';
  /** What is taken over from the code before: its code as the name, or all but the code. */
  readonly link: 'none' | 'alias' | 'merge';
  readonly comment: string;
  readonly quote: string;
}

const codeSeed: fc.Arbitrary<CodeSeed> = fc.record({
  code: fc.constantFrom(...CODES),
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom(...TYPES),
  active: fc.option(fc.constantFrom(...ACTIVES)),
  layout: fc.constantFrom('block', 'flow', 'open-flow', 'question'),
  link: fc.constantFrom('none', 'none', 'alias', 'merge'),
  comment: fc.constantFrom('', '', ' # code: int', '   #', '\t# tab', ' # ünï "'),
  quote: fc.constantFrom('', '', "'", '"'),
});

/** One or two documents in any layout, and what `fix` has to make of them to the letter. */
export const yamlLayout: fc.Arbitrary<Spelling> = fc
  .record({
    documents: fc.array(fc.array(codeSeed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 }),
    mark: fc.constantFrom('', '\uFEFF'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    end: fc.constantFrom('', '\n', '\n\n', '\n...\n', '\n# end'),
  })
  .map(({ documents, mark, lineEnd, end }) => {
    const texts = documents.map((seeds, at) =>
      join(at === 0 ? '' : '\n---\n', `# A\n\ncategory: CAT${at} # ours\ncodes:`, ...toItems(seeds, at)),
    );
    return rewrite(join(...texts, end), (text) => mark + text.replaceAll('\n', lineEnd));
  });

function toItems(seeds: readonly CodeSeed[], document: number): readonly Spelling[] {
  const isFlow = ({ layout }: CodeSeed) => layout === 'flow' || layout === 'open-flow';
  return seeds.map((seed, index) => {
    const number = String(document * 10 + index + 1);
    const next = seeds[index + 1];
    const isNext = (link: CodeSeed['link']) => next?.link === link && (link === 'alias' || !isFlow(seed));
    const previous = seeds[index - 1];
    const base = previous !== undefined && (seed.link === 'alias' || !isFlow(previous)) ? previous : null;
    const fields = toFields(seed, { number: Number(number), base, isPinned: isNext('alias') });
    return rewrite(lay(seed, { fields, anchor: isNext('merge') ? '&item% ' : '' }), (text) =>
      text.replaceAll('%', number),
    );
  });
}

interface Neighbours {
  readonly number: number;
  readonly base: CodeSeed | null;
  /** Whether the next code has this one's code for its name. */
  readonly isPinned: boolean;
}

function toFields(seed: CodeSeed, { number, base, isPinned }: Neighbours): ReadonlyMap<string, Spelling> {
  const { link, code, name, type, active } = seed;
  const isRaised = code.after.replaceAll('"', '') !== code.before;
  const held = isPinned && code.before.startsWith('&') && isRaised && /[a-z]%a/.test(code.before);
  const fields = new Map([['code', held ? as(code.before) : code]]);
  if (base !== null && link === 'merge') return fields.set('<<', as(`*item${number - 1}`));
  const hasAlias = base !== null && link === 'alias' && base.code.before.startsWith('&');
  fields.set('name', hasAlias ? as(`*code${number - 1} `) : name).set('type', type);
  return active === null ? fields : fields.set('active', active);
}

function lay(
  { layout, comment, quote }: CodeSeed,
  { fields, anchor }: { readonly fields: ReadonlyMap<string, Spelling>; readonly anchor: string },
): Spelling {
  const lines = [...fields].map(([key, value], at) => {
    const shown = key === '<<' ? key : `${quote}${key}${quote}`;
    return layout === 'question' && at === 0
      ? join(`? ${shown}${comment}\n    : `, value)
      : join(`${shown}: `, value);
  });
  const [first = '', ...others] = lines;
  switch (layout) {
    case 'flow':
      return join('\n  - { ', first, ...others.flatMap((line) => [',  ', line]), ` }${comment}`);
    case 'open-flow':
      return join(
        `\n  - {${comment}\n    `,
        first,
        ...others.flatMap((line) => [`,${comment}\n\n    `, line]),
        `${comment}\n    }${comment}`,
      );
    case 'block':
    case 'question': {
      const head = anchor === '' ? '' : `${anchor}${comment}\n    `;
      return join(`\n\n  - ${head}`, first, comment, ...others.flatMap((line) => ['\n    ', line, comment]));
    }
    default:
      throw new Error(`no layout ${String(layout)}`);
  }
}
