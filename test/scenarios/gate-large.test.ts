import { expect, it } from 'vitest';
import { codesOf, openGateStage, recordOf, statementIn } from '../helpers/open-gate-stage.ts';

const LINES = Array.from({ length: 1_501 }, (_, index) => `C${index}: Code ${index}`);
const codes = codesOf(...LINES);
const TIMEOUT_MS = 120_000;

it(
  'a plan of 1,501 changes is covered as a whole, as long as it stays the same',
  async () => {
    await using stage = await openGateStage();
    const { sha, number } = await stage.merge(codes);
    const body = await stage.body(number);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(statementIn(body)).toContain('.~.');
    expect(body).toContain('too many to be signed one by one');
    const applied = await stage.apply(sha, codes);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'applied', creates: '1501' } });
  },
  TIMEOUT_MS,
);

it(
  'what is left of a large plan needs the digest, though the rest is less',
  async () => {
    await using stage = await openGateStage();
    const { sha, number } = await stage.merge(codes);
    await stage.tenant.create(recordOf('C0', 'Code 0'));
    const blocked = await stage.apply(sha, codes);
    expect(blocked).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked', creates: '1500' } });
    expect(blocked.stdout).toContain(`the plan of #${number} was too large`);
    expect(blocked.stdout.match(/Not covered: /g)).toHaveLength(1_500);
    const digest = blocked.outputs['plan-digest'] ?? '';
    const given = await stage.apply(sha, codes, { 'approved-digest': digest });
    expect(given).toMatchObject({ exitCode: 0, outputs: { outcome: 'applied' } });
  },
  TIMEOUT_MS,
);

it(
  'a plan of 1,500 changes is signed change by change in a comment that is filled and not overfull',
  async () => {
    await using stage = await openGateStage();
    const most = codesOf(...LINES.slice(0, 1_500));
    const { sha, number } = await stage.merge(most);
    const body = await stage.body(number);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(65_536 * 0.8);
    expect(statementIn(body)).not.toContain('~');
    await stage.tenant.create(recordOf('C0', 'Code 0'));
    const applied = await stage.apply(sha, most);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'applied', creates: '1499' } });
  },
  TIMEOUT_MS,
);
