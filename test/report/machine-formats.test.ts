import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/finding.ts';
import { renderFindingsJson } from '../../src/report/render-findings-json.ts';
import { renderFindingsMarkdown } from '../../src/report/render-findings-markdown.ts';
import { renderOutcomeJson } from '../../src/report/render-outcome-json.ts';
import { renderOutcomeMarkdown } from '../../src/report/render-outcome-markdown.ts';
import { RULE_DESCRIPTIONS } from '../../src/report/rule-descriptions.ts';
import { ATTACKS } from './attacks.ts';
import { INVISIBLE } from './openings.ts';
import { applyOutcome, create, finding, outcomeOf, planResult } from './samples.ts';

const fix = { line: 8, column: 11, endLine: 8, endColumn: 14, replacement: 'INT', title: 'Upper-case it' };
const related = [{ file: 'b.yml', line: 3, column: 4, endLine: 3, endColumn: 7, message: 'here too' }];

describe('renderFindingsJson', () => {
  it('has the fields of a finding and leaves out what it lacks', () => {
    const parsed: unknown = JSON.parse(renderFindingsJson([finding({ fix, related }), finding({ line: 1 })]));
    const { file, message, rule, severity, column, endLine, endColumn } = finding();
    const common = { rule, severity, message, file, column, endLine, endColumn };
    expect(parsed).toEqual([
      { ...common, line: 1 },
      { ...common, line: 8, related, fix },
    ]);
  });

  it('is the same whatever the order of the findings', () => {
    const findings = [
      finding({ line: 3 }),
      finding({ file: 'b.yml' }),
      finding({ line: 1, severity: 'warning' }),
    ];
    expect(renderFindingsJson(findings.toReversed())).toBe(renderFindingsJson(findings));
  });

  it('is an empty array without findings', () => {
    expect(renderFindingsJson([])).toBe('[]\n');
  });

  it.each(ATTACKS)('keeps %j as a value and out of the log', (attack) => {
    const json = renderFindingsJson([finding({ message: attack })]);
    expect(JSON.parse(json)).toEqual([expect.objectContaining({ message: attack })]);
    expect(json).not.toMatch(INVISIBLE);
    expect(json).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('renderFindingsMarkdown', () => {
  it('is a table, errors first', () => {
    const findings = [finding({ severity: 'warning', line: 1 }), finding({ related, fix })];
    expect(renderFindingsMarkdown(findings)).toMatchInlineSnapshot(`
      "#### Findings: 1 error, 1 warning

      🔧 1 finding can be fixed by \`cxone-callcodes fix\`.

      | | Place | Rule | Message |
      | --- | --- | --- | --- |
      | ❌ error | \`callcodes/a.yml:8:11\` | \`duplicate-code\` | Code "INT" stands twice at the top level. (see also \`b.yml:3:4\`) 🔧 Fix: Upper-case it. |
      | ⚠️ warning | \`callcodes/a.yml:1:11\` | \`duplicate-code\` | Code "INT" stands twice at the top level. |
      "
    `);
  });

  it('says so when there are none', () => {
    expect(renderFindingsMarkdown([])).toBe('✅ No findings.\n');
  });

  it('is cut at rows and counts what it leaves out', () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => finding({ line: index + 1 }));
    const text = renderFindingsMarkdown(findings, 50_000);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
    const rows = text.match(/^\| ❌/gm)?.length ?? 0;
    expect(text).toContain(`**${(3_000 - rows).toLocaleString('en-US')} findings are not shown here.**`);
  });
});

describe('renderOutcomeJson', () => {
  it('holds outcome, counts, metrics and each change', () => {
    const failed = {
      status: 'failed',
      error: { code: 'STALE', message: 'changed' },
      httpStatus: null,
    } as const;
    const apply = applyOutcome([outcomeOf(create({ path: 'A' })), outcomeOf(create({ path: 'B' }), failed)]);
    const facts = { reasons: [], auditHash: 'f', commit: 'abc', cancelled: true };
    const input = { outcome: 'partial', apply, ...facts } as const;
    expect(JSON.parse(renderOutcomeJson(input, planResult([]).plan))).toMatchObject({
      outcome: 'partial',
      target: 'acme',
      commit: 'abc',
      cancelled: true,
      counts: { applied: 1, adopted: 0, failed: 1, skipped: 0 },
      metrics: apply.metrics,
      changes: [
        { action: 'create', path: 'A', status: 'applied', id: 'id-9', latencyMs: 41 },
        { action: 'create', path: 'B', status: 'failed', error: failed.error },
      ],
    });
  });

  it('has empty figures when nothing was tried', () => {
    const input = {
      outcome: 'blocked',
      apply: null,
      cancelled: false,
      reasons: ['why'],
      auditHash: null,
      commit: null,
    } as const;
    expect(JSON.parse(renderOutcomeJson(input, null))).toMatchObject({
      digest: null,
      metrics: null,
      changes: [],
      reasons: ['why'],
    });
  });
});

describe('renderOutcomeMarkdown', () => {
  it('has no hidden markers', () => {
    const links = { run: null, report: null, artifact: null };
    const input = {
      outcome: 'blocked',
      apply: null,
      cancelled: false,
      reasons: ['why @me'],
      auditHash: null,
      commit: null,
    } as const;
    const text = renderOutcomeMarkdown({ ...input, finishedAt: null, links });
    expect(text).not.toContain('<!--');
    expect(text).toContain('- why `@me`');
  });
});

describe('RULE_DESCRIPTIONS', () => {
  it('describes every rule in full sentences', () => {
    expect(Object.keys(RULE_DESCRIPTIONS).toSorted()).toEqual([...RULE_IDS].toSorted());
    for (const { title, finds, mend } of Object.values(RULE_DESCRIPTIONS)) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(finds).toMatch(/^[A-Z].*\.$/);
      expect(mend).toMatch(/^[A-Z].*\.$/);
    }
  });
});
