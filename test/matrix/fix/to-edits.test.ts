import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/matrix/fix/apply-edits.ts';
import { toEdits } from '../../../src/matrix/fix/to-edits.ts';
import { SourceText } from '../../../src/matrix/source-text.ts';
import type { Finding } from '../../../src/model/finding.ts';

const source = new SourceText('a.yml', 'one two\r\nthree 😀 four\rfive\n');

function finding(text: string, replacement: string): Finding {
  const start = source.text.indexOf(text);
  const { line, column, endLine, endColumn } = source.placeAt(start, start + text.length);
  const fix = { line, column, endLine, endColumn, replacement, title: replacement };
  const place = { file: 'a.yml', line, column, endLine, endColumn };
  return { ...place, rule: 'code-case', severity: 'warning', message: text, fix };
}

function edit(...findings: readonly Finding[]): string {
  return applyEdits(source.text, toEdits(findings, source));
}

describe('toEdits', () => {
  it('finds the offsets of lines and columns, whatever ends the lines', () => {
    expect(edit(finding('four', 'FOUR'), finding('five', 'V'), finding('two', '2'))).toBe(
      'one 2\r\nthree 😀 FOUR\rV\n',
    );
  });

  it('replaces over the end of a line', () => {
    expect(edit(finding('two\r\nthree', '-'))).toBe('one - 😀 four\rfive\n');
  });

  it('takes the first of edits that overlap', () => {
    expect(edit(finding('two', '2'), finding('one two', '12'), finding('five', '5'))).toBe(
      '12\r\nthree 😀 four\r5\n',
    );
  });

  it('takes edits that touch each other', () => {
    expect(edit(finding('one ', '1'), finding('two', '2'))).toBe('12\r\nthree 😀 four\rfive\n');
  });

  it('makes one edit of equal fixes, and none of a fix that changes nothing', () => {
    const same = finding('two', '2');
    const edits = toEdits([same, { ...same, rule: 'code-unquoted' }, finding('one', 'one')], source);
    expect(edits.map(({ replacement, findings }) => [replacement, findings.length])).toEqual([['2', 2]]);
  });

  it('makes none of findings without a fix', () => {
    const { fix: _, ...unfixable } = finding('two', '2');
    expect(toEdits([unfixable], source)).toEqual([]);
  });
});
