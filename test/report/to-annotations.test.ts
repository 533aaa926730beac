import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/report/to-annotations.ts';
import { ATTACKS } from './attacks.ts';
import { INVISIBLE } from './openings.ts';
import { finding } from './samples.ts';

function findings(count: number, severity: 'error' | 'warning') {
  return Array.from({ length: count }, (_, index) =>
    finding({ severity, line: index + 1, endLine: index + 1 }),
  );
}

describe('toAnnotations', () => {
  it('puts errors before warnings and takes all when there are ten of each', () => {
    const annotations = toAnnotations([...findings(10, 'warning'), ...findings(10, 'error')]);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
    ]);
    expect(annotations.every(({ message }) => !message.includes('more'))).toBe(true);
  });

  it('says in the tenth of a level how many more there are and where', () => {
    const annotations = toAnnotations([...findings(25, 'error'), ...findings(11, 'warning')]);
    expect(annotations).toHaveLength(20);
    expect(annotations[9]?.message).toContain('15 more errors are not shown here: the job summary');
    expect(annotations[9]?.title).toBe('duplicate-code (and 15 more errors)');
    expect(annotations[19]?.message).toContain('1 more warning is not shown here');
    expect(annotations[8]?.message).toBe(finding().message);
  });

  it('points at file, lines and columns', () => {
    const [first, second] = toAnnotations([finding(), finding({ endLine: 12 })]);
    expect(first).toMatchObject({
      file: 'callcodes/a.yml',
      line: 8,
      endLine: 8,
      column: 11,
      endColumn: 14,
    });
    expect(second).toMatchObject({ line: 8, endLine: 12 });
  });

  it('keeps every message within 4,096 bytes, the count of the others included', () => {
    const long = findings(12, 'error').map((found) => ({ ...found, message: '😀'.repeat(5_000) }));
    const annotations = toAnnotations(long);
    expect(annotations.every(({ message }) => Buffer.byteLength(message) <= 4_096)).toBe(true);
    expect(annotations[9]?.message).toContain('2 more errors are not shown here');
  });

  it.each(ATTACKS)('shows what is invisible in %j', (attack) => {
    expect(toAnnotations([finding({ message: attack })])[0]?.message).not.toMatch(INVISIBLE);
  });
});
