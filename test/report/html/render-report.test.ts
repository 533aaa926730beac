import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/report/html/render-report.ts';
import type { ReportInput } from '../../../src/report/html/report-input.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { desired } from '../../helpers/code-builders.ts';
import { ATTACKS } from '../attacks.ts';
import { conflict, create, finding, outcomeOf, retire, reviewInput, update } from '../samples.ts';
import { appliedInput, listedCode, plannedInput, planWith, reportInput } from './report-samples.ts';

/** The elements of the page with their attributes, and between them the texts, by the rules that a browser follows. */
function scriptsOf(html: string): readonly { readonly head: string; readonly text: string }[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, head = '', text = '']) => ({
    head,
    text,
  }));
}

function dataOf(html: string): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(
    scriptsOf(html).find(({ head }) => head.includes('application/json'))?.text ?? '',
  );
  if (!isRecord(data)) throw new Error('The page holds no data.');
  return data;
}

/** The page without its data: what must be the same whatever files and servers say. */
function shellOf(html: string): string {
  return html.replace(/(<script type="application\/json"[^>]*>)[\s\S]*?(<\/script>)/, '$1$2');
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** A report in which every foreign text is `text`. */
function saying(text: string): ReportInput {
  const changes = [
    create({ path: `A/${text}`, name: text, category: text, file: text }),
    update({ path: 'B', name: text }, [{ field: text, from: text, to: text }]),
    conflict({ path: 'C', name: text }, text),
    { ...retire({ path: 'E', name: text }), id: '9' },
  ];
  const named = [{ id: '9', name: text }];
  const usesById = new Map([['9', { skills: named, campaigns: named }]]);
  const error = { code: text, message: text };
  const outcomes = changes.flatMap((change) =>
    change.action === 'conflict' ? [] : [outcomeOf(change, { status: 'failed', requestId: text, error })],
  );
  const metrics = { totalAttempts: 2, successfulAssignments: 0, averageLatencyMs: 1, assignmentRate: 0 };
  const result = planWith(changes, {
    codes: [listedCode('D', { name: text, category: text })],
    unlisted: [{ path: text, name: text, category: text, isActive: true }],
  });
  return reportInput({
    stage: 'applied',
    review: reviewInput({
      result: { ...result, plan: { ...result.plan, blocked: [{ rule: 'conflict', message: text }] } },
      stakes: { usesById, refusal: null, askedCount: 1 },
      notCompared: text,
      commit: text,
      findings: [finding({ message: text, file: text })],
      links: { run: text, report: text, artifact: text },
    }),
    outcome: {
      outcome: 'failed',
      apply: { changes: outcomes, metrics, cancelled: false },
      cancelled: false,
      reasons: [text],
      auditHash: text,
      commit: text,
      finishedAt: text,
      links: { run: text, report: text, artifact: text },
    },
  });
}

const BREAKOUTS = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--><b>bold</b>',
  `"'><svg onload=alert(1)>`,
  '\u2028line\u2029paragraph',
  '\u202Egnp.exe\u202C\u2066x\u2069',
  ']]>&lt;b&gt;&amp;',
  '\\u003c/script>\\',
  'javascript:alert(1)',
  '\uD800',
  '__proto__',
];

describe('the report', () => {
  it('allows its own script and style by their hashes, and nothing else', () => {
    const html = renderReport(plannedInput());
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    const [code] = scriptsOf(html).filter(({ head }) => head === '');
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': sha256(code?.text ?? ''),
      'style-src': sha256(style ?? ''),
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
    expect(policy).not.toContain('unsafe');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('names no other place, and holds no handler, style attribute or second script', () => {
    const shell = shellOf(renderReport(appliedInput()));
    const markup = shell
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<script>[\s\S]*?<\/script>/, '<script></script>');
    expect(markup).not.toMatch(/\s(?:on\w+|style|src|srcset)=/i);
    expect(markup.match(/<script/g)).toHaveLength(2);
    expect(shell).not.toMatch(/@import|url\(/);
    expect(shell.match(/https?:\/\/[^'"\s]+/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('is the same text for the same input', () => {
    expect(renderReport(appliedInput())).toBe(renderReport(appliedInput()));
  });

  it.each([...BREAKOUTS, ...ATTACKS].map((attack) => ({ attack })))(
    'lets nothing of $attack out of its data',
    ({ attack }) => {
      const html = renderReport(saying(attack));
      expect(shellOf(html)).toBe(shellOf(renderReport(saying('harmless'))));
      const json = scriptsOf(html).find(({ head }) => head.includes('application/json'))?.text ?? '';
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(json).not.toMatch(/[\p{Cf}\p{Cs}]/u);
    },
  );

  it('lets nothing of any text out of its data', () => {
    const shell = shellOf(renderReport(saying('harmless')));
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(shellOf(renderReport(saying(text)))).toBe(shell);
      }),
      { numRuns: 60 },
    );
  });

  it('links to http addresses only', () => {
    const links = { run: 'javascript:alert(1)', report: null, artifact: null };
    const facts = dataOf(renderReport(reportInput({ review: reviewInput({ links }) })))['facts'];
    expect(facts).toContainEqual({ label: 'Run', value: 'javascript:alert(1)', href: null });
  });

  it('spells out what could not be seen', () => {
    const [first] = [...codesOf(saying('\u202Eevil'))].filter(({ status }) => status === 'update');
    expect(first?.['name']).toBe('\\u{202E}evil');
  });

  it('takes secrets out of every text, and out of nothing of its own', () => {
    const secret = 'document';
    const input = { ...saying(`a ${secret}`), redact: (text: string) => text.replaceAll(secret, '***') };
    const html = renderReport(input);
    expect(JSON.stringify(dataOf(html))).not.toContain(secret);
    expect(shellOf(html)).toBe(shellOf(renderReport(saying('harmless'))));
  });
});

function codesOf(input: ReportInput): readonly Readonly<Record<string, unknown>>[] {
  const codes = dataOf(renderReport(input))['codes'];
  return Array.isArray(codes) ? codes.filter(isRecord) : [];
}

describe('the tree of the report', () => {
  it('holds the whole matrix, each code once, below its parent, with what the plan says of it', () => {
    const codes = codesOf(plannedInput());
    expect(codes.map(({ path, status }) => `${String(status)} ${String(path)}`)).toEqual([
      'conflict BUSY',
      'deactivate GONE',
      'unchanged INT',
      'update INT/INT_COLD',
      'create INT/INT_HOT',
      'create INT/INT_HOT/HOT_AM',
      'unchanged NO',
      'unchanged NO/NO_MONEY',
      'unchanged NO/NO_TIME',
      'unlisted OLD',
      'unlisted OLD/OLDER',
      'unchanged WRONG_NUMBER',
      'update SALE',
      'context TENANT',
      'update TENANT/CHILD',
    ]);
    for (const { path, parent } of codes) {
      const above = typeof parent === 'number' ? codes[parent]?.['path'] : null;
      const cut = String(path).lastIndexOf('/');
      expect(above).toBe(cut < 0 ? null : String(path).slice(0, cut));
    }
  });

  it('holds old and new value of every field that changes', () => {
    const cold = codesOf(plannedInput()).find(({ path }) => path === 'INT/INT_COLD');
    expect(cold).toMatchObject({
      category: 'OUTBOUND_A',
      source: 'callcodes/a.yml:8',
      fields: [
        { field: 'name', from: 'Not just now', to: 'Not now' },
        { field: 'type', from: 'NEUTRAL', to: 'SUCCESS' },
      ],
    });
  });

  it('holds of a create what its row does not show: inactive, and the terms of the API', () => {
    const change = create({ path: 'NEW' });
    const after = { ...change.after, isActive: false, tag: 'x', classificationId: 7 };
    const [code] = codesOf(
      reportInput({ review: reviewInput({ result: planWith([{ ...change, after }]) }) }),
    );
    expect(code?.['fields']).toEqual([
      { field: 'classificationId', from: null, to: '7' },
      { field: 'isActive', from: null, to: 'false' },
      { field: 'tag', from: null, to: 'x' },
    ]);
  });

  it('holds outcome, start and latency of each write, and the error of those that failed', () => {
    const codes = codesOf(appliedInput());
    const write = (path: string) => codes.find((code) => code['path'] === path)?.['write'];
    expect(write('INT/INT_COLD')).toMatchObject({ status: 'applied', attempts: 4, startMs: 20 });
    expect(write('INT/INT_HOT')).toMatchObject({
      status: 'failed',
      startMs: 0,
      latencyMs: 41,
      httpStatus: 422,
      errorCode: 'API_REJECTED',
    });
    expect(write('INT/INT_HOT/HOT_AM')).toMatchObject({ status: 'skipped', startMs: null, attempts: 0 });
    expect(write('NO')).toBeNull();
  });

  it('says of a code with an error of its own that it was not compared', () => {
    const result = planWith([], { codes: [listedCode('A'), listedCode('B', { isCompared: false })] });
    const codes = codesOf(reportInput({ review: reviewInput({ result }) }));
    expect(codes.map(({ status }) => status)).toEqual(['unchanged', 'listed']);
  });

  it('is that of the files where nothing was compared', () => {
    const input = reportInput({
      review: reviewInput({ result: null, notCompared: 'this pull request comes from a fork' }),
      desired: [desired({ path: 'A/B' }), desired({ path: 'A' })],
    });
    expect(codesOf(input).map(({ path, status }) => [path, status])).toEqual([
      ['A', 'listed'],
      ['A/B', 'listed'],
    ]);
    expect(String(dataOf(renderReport(input))['notes'])).toContain('fork');
  });

  it('keeps both of two codes that want one path', () => {
    const codes = [listedCode('A'), listedCode('A', { source: { file: 'b.yml', line: 1, column: 1 } })];
    const result = planWith([create({ path: 'A' })], { codes });
    const rows = codesOf(reportInput({ review: reviewInput({ result }) }));
    expect(rows.map(({ status }) => status)).toEqual(['create', 'unchanged', 'unchanged']);
  });
});
