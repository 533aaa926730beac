import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixTexts } from './fix-texts.ts';
import { yamlLayout } from './yaml-layouts.ts';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

it('mends every value that it offers to mend, in any layout of YAML, and alters no other character', async () => {
  await fc.assert(
    fc.asyncProperty(yamlLayout, async ({ before, after }) => {
      const fixed = await fixTexts({ 'a.yml': before });
      expect(fixed.texts['a.yml']).toBe(after);
      expect(fixed.before.findings.filter(({ rule }) => rule === 'syntax')).toEqual([]);
      const offered = fixed.before.findings.filter(({ fix }) => fix !== undefined);
      expect(fixed.changed.flatMap(({ mended }) => mended)).toHaveLength(offered.length);
      expect(fixed.after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
      expect((await fixTexts({ 'a.yml': after })).changed).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
