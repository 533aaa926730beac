import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarker } from '../../src/model/to-marker.ts';
import { parseStatement } from '../../src/reconcile/parse-statement.ts';
import { isSignatureOf, signStatement } from '../../src/reconcile/sign-statement.ts';
import { toStatementEntries, toStatementEntry } from '../../src/reconcile/to-statement-entries.ts';
import { commentOf, DIGEST, HEAD, KEY, keyOf, slotOf, statementOf } from '../helpers/reviewed-plans.ts';

const MARKER = toMarker('acme');
const text = fc.string({ unit: 'binary', maxLength: 12 });
const entry = fc.record({
  tag: fc.stringMatching(/^[A-Za-z0-9_-]{6}$/),
  content: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
});
const statements = fc.record({
  repositoryId: fc.nat(),
  pullRequest: fc.nat(),
  target: text,
  api: fc.constantFrom('callcodes' as const, 'dispositions' as const),
  origin: text,
  tenant: fc.option(text),
  tenantId: fc.option(text),
  headCommit: fc.constant(HEAD),
  digest: fc.constant(DIGEST),
  entries: fc.option(fc.array(entry, { maxLength: 5 })),
});

describe('an entry', () => {
  it('is 6 letters of the hash of path and field, and 128 bits of the hash of the content', () => {
    const sha = (json: string) => createHash('sha256').update(json).digest();
    expect(toStatementEntry(slotOf('INT/HOT'))).toEqual({
      tag: sha('["INT/HOT","name"]').toString('base64url').slice(0, 6),
      content: sha('{"action":"update","field":"name","from":"A","path":"INT/HOT","to":"B"}')
        .subarray(0, 16)
        .toString('base64url'),
    });
  });

  it('of a create holds the whole code', () => {
    const after = {
      name: 'N',
      code: 'C',
      type: 'NEUTRAL',
      parent: null,
      category: 'K',
      isActive: true,
    } as const;
    const slot = slotOf('C', { field: '*', action: 'create', from: null, to: after });
    const other = { ...slot, to: { ...after, isActive: false } };
    expect(toStatementEntry(slot).content).not.toBe(toStatementEntry(other).content);
    expect(toStatementEntry(slot).tag).toBe(toStatementEntry(other).tag);
  });
});

describe('a signed statement', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        const parsed = parseStatement(`${MARKER}\n${signStatement(statement, KEY)}\n\ntext`);
        if (parsed.kind !== 'statement') throw new Error(parsed.kind);
        expect(parsed.statement).toEqual({ ...statement, version: 1, keyId: KEY.id });
        expect(isSignatureOf(parsed, KEY)).toBe(true);
        expect(isSignatureOf(parsed, keyOf('the secret of somebody else'))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is one line of an HTML comment that nothing in it can end', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        expect(signStatement(statement, KEY)).toMatch(/^<!-- [^>\n]* -->$/);
      }),
    );
  });

  it('does not hold any more when one character of it is another one', () => {
    const line = signStatement(
      statementOf({ entries: toStatementEntries([slotOf('INT'), slotOf('CB')]) }),
      KEY,
    );
    for (let index = 0; index < line.length; index += 1) {
      for (const mask of [1, 2, 4, 32]) {
        const changed = String.fromCharCode(line.charCodeAt(index) ^ mask);
        const parsed = parseStatement(
          `${MARKER}\n${line.slice(0, index)}${changed}${line.slice(index + 1)}\n`,
        );
        expect(parsed.kind === 'statement' && isSignatureOf(parsed, KEY)).toBe(false);
      }
    }
  });

  it('does not hold with a part of it left out, doubled or moved', () => {
    const line = signStatement(
      statementOf({ entries: toStatementEntries([slotOf('INT'), slotOf('CB')]) }),
      KEY,
    );
    const start = line.indexOf('.') + 1;
    const first = line.slice(start, start + 28);
    const second = line.slice(start + 28, start + 56);
    const variants = [
      line.replace(first, ''),
      line.replace(first + second, second + first),
      line.replace(first, first + first),
      line.replace(first + second, '~'),
      line.replace(first + second, ''),
    ];
    for (const variant of variants) {
      const parsed = parseStatement(`${MARKER}\n${variant}\n`);
      expect(parsed.kind === 'statement' && isSignatureOf(parsed, KEY)).toBe(false);
    }
  });

  it('leaves more than a third of a comment to people with 1,500 entries, and names none with more', () => {
    const slots = Array.from({ length: 1_501 }, (_, index) => slotOf(`CODE_${index}`));
    const entries = toStatementEntries(slots.slice(0, 1_500));
    expect(signStatement(statementOf({ entries }), KEY).length).toBeLessThan(43_500);
    expect(toStatementEntries(slots)).toBeNull();
    expect(signStatement(statementOf({ entries: null }), KEY).length).toBeLessThan(800);
  });
});

describe('reading a comment', () => {
  it('finds the statement after the marker, whatever the line ends', () => {
    const body = commentOf([slotOf('INT')]);
    expect(parseStatement(body).kind).toBe('statement');
    expect(parseStatement(body.replaceAll('\n', '\r\n')).kind).toBe('statement');
  });

  it('looks at the hidden lines at the beginning only', () => {
    const line = signStatement(statementOf(), KEY);
    expect(parseStatement(`${MARKER}\n\n${line}\n`).kind).toBe('absent');
    expect(parseStatement(`text\n${line}\n`).kind).toBe('absent');
    expect(parseStatement('').kind).toBe('absent');
  });

  it('takes two statements for none', () => {
    const line = signStatement(statementOf(), KEY);
    expect(parseStatement(`${MARKER}\n${line}\n${line}\n`).kind).toBe('malformed');
  });

  it('takes a statement of another version for a damaged one', () => {
    const line = signStatement(statementOf(), KEY).replace(' v1 ', ' v2 ');
    expect(parseStatement(`${MARKER}\n${line}\n`).kind).toBe('malformed');
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['deep nesting', '['.repeat(6_000)],
    ['a field less', '{"version":1}'],
  ])('takes a header with %s for a damaged one', (_, header) => {
    const encoded = Buffer.from(header).toString('base64url');
    const line = `<!-- cxone-callcodes:reviewed-plan v1 ${encoded}..${'A'.repeat(43)} -->`;
    expect(parseStatement(`${MARKER}\n${line}\n`).kind).toBe('malformed');
  });

  it('never fails, and does not read an endless line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        const parsed = parseStatement(`${MARKER}\n<!-- cxone-callcodes:reviewed-plan v1 ${junk} -->\n`);
        expect(parsed.kind).toBe('malformed');
        expect(parseStatement(junk).kind).toBe('absent');
      }),
    );
    const endless = `${MARKER}\n<!-- cxone-callcodes:reviewed-plan v1 ${'A'.repeat(1_000_000)}`;
    expect(parseStatement(endless).kind).toBe('malformed');
  });
});
