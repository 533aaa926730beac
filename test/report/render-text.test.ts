import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderFindingsText } from '../../src/report/render-findings-text.ts';
import { renderMendedText } from '../../src/report/render-mended-text.ts';
import { renderOutcomeText } from '../../src/report/render-outcome-text.ts';
import { renderPlanText } from '../../src/report/render-plan-text.ts';
import { ATTACKS } from './attacks.ts';
import { manyChanges } from './many-changes.ts';
import { INVISIBLE } from './openings.ts';
import { applyOutcome, conflict, create, finding, outcomeOf, planResult, retire, update } from './samples.ts';

const plain = createColors(false);
const coloured = createColors(true);
describe('renderPlanText', () => {
  const result = planResult(
    [
      create({ path: 'INT/INT_HOT' }),
      update({ path: 'SALE', name: 'Sale' }, [{ field: 'name', from: 'Sold', to: 'Sale' }]),
      retire({ path: 'OLD' }),
      conflict({ path: 'X', category: 'OTHER' }, 'Nobody here owns it.'),
    ],
    { unlisted: [{ path: 'U', name: 'U', category: 'OTHER', isActive: true }] },
  );

  it('groups by category and hierarchy and ends with the verdict', () => {
    expect(renderPlanText(result, { colors: plain, removed: 'keep', stakes: null })).toMatchInlineSnapshot(`
      "OTHER
        ! X "Hot lead" CONFLICT, is not applied  (callcodes/a.yml:8)
        !     name: "Theirs" → "Hot lead"
        !     reason: Nobody here owns it.

      OUTBOUND_A
          INT
        +   INT_HOT "Hot lead" SUCCESS  (callcodes/a.yml:8)
        - OLD "Hot lead" (retired: isActive true → false; no file lists it)
        ! SALE "Sale"  (callcodes/a.yml:8)
        !     name: "Sold" → "Sale"

      1 owned code that no file lists: kept (removed: keep)
      1 to create, 1 to update, 1 to retire, 1 conflict, nothing else (40 unchanged, 12 unmanaged)
      target acme, digest sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
      "
    `);
  });

  it('says the same with colours', () => {
    const text = renderPlanText(result, { colors: coloured, removed: 'keep', stakes: null });
    expect(text).toContain('\u001B[32m  +   INT_HOT');
    expect(text).toContain('\u001B[31m  - OLD');
    expect(stripVTControlCharacters(text)).toBe(
      renderPlanText(result, { colors: plain, removed: 'keep', stakes: null }),
    );
  });

  it('prints every change of a large plan', () => {
    const text = renderPlanText(planResult(manyChanges(20_000)), {
      colors: plain,
      removed: 'keep',
      stakes: null,
    });
    expect(text.match(/^ {2}[-+!] +CODE_\d+ "/gm)).toHaveLength(20_000);
  });
});

describe('renderOutcomeText', () => {
  it('names each change that was not done, the counts, the figures and the audit hash', () => {
    const change = create({ path: 'INT' });
    const apply = applyOutcome([
      outcomeOf(change),
      outcomeOf(change, { status: 'skipped', error: { code: 'PARENT_FAILED', message: 'INT failed' } }),
      outcomeOf(change, { status: 'failed', attempts: 3, error: { code: 'API_REJECTED', message: 'no' } }),
    ]);
    const auditHash = 'f'.repeat(64);
    const input = { outcome: 'partial', apply, cancelled: false, reasons: [], auditHash } as const;
    expect(renderOutcomeText(input, plain)).toMatchInlineSnapshot(`
      "failed  create INT: API_REJECTED no (3 tries)
      skipped create INT: PARENT_FAILED INT failed
      1 applied, 0 adopted, 1 failed, 1 skipped
      1 of 3 codes in place (33.33 %), average latency 41.5 ms
      audit hash ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      outcome: partial
      "
    `);
  });
});

it('says that an apply was cancelled', () => {
  const input = { outcome: 'partial', apply: null, cancelled: true, reasons: [], auditHash: null } as const;
  expect(renderOutcomeText(input, plain)).toBe('cancelled before the end\noutcome: partial\n');
});

describe('every text for a terminal', () => {
  it.each(ATTACKS)('takes nothing but text from %j', (attack) => {
    const made = planResult([
      conflict({ path: `A/${attack}`, name: attack, category: attack, file: attack }, attack),
    ]);
    const result = {
      ...made,
      plan: { ...made.plan, blocked: [{ rule: 'conflict', message: attack } as const] },
    };
    const place = { file: attack, line: 1, column: 2, endLine: 1, endColumn: 3 };
    const found = finding({
      ...place,
      message: attack,
      related: [{ ...place, message: attack }],
      fix: { ...place, replacement: attack, title: attack },
    });
    const failed = outcomeOf(create({ path: attack }), {
      status: 'failed',
      error: { code: attack, message: attack },
    });
    const texts = [
      renderPlanText(result, { colors: plain, removed: 'keep', stakes: null }),
      renderFindingsText([found], { texts: new Map([[attack, attack]]), colors: plain }),
      renderMendedText([found], { word: 'fixed', colors: plain }),
      renderOutcomeText(
        {
          outcome: 'failed',
          apply: applyOutcome([failed]),
          cancelled: false,
          reasons: [attack],
          auditHash: attack,
        },
        plain,
      ),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(INVISIBLE);
      expect(text).not.toMatch(/^\s*::|##\[/m);
    }
  });
});
