import { expect, it } from 'vitest';
import { listSecrets } from '../../src/inputs/list-secrets.ts';
import { readActionInputs } from '../../src/inputs/read-action-inputs.ts';
import { problemsOf } from './settings-of.ts';

it('reads inputs as the runner names them, trimmed', () => {
  const env = {
    'INPUT_CLIENT-ID': ' abc \n',
    INPUT_TARGET: 'acme',
    INPUT_MATRIX: 'a.yml\nb.yml',
    PATH: '/bin',
    INPUT_lower: 'from elsewhere',
    'INPUT_PLAN-KEY': undefined,
  };
  expect(readActionInputs(env)).toEqual({ 'client-id': 'abc', target: 'acme', matrix: 'a.yml\nb.yml' });
});

it('keeps unknown inputs, so that they are reported with the nearest name', () => {
  const raw = readActionInputs({ INPUT_MAXRATE: '3', INPUT_CLIENT_ID: 'x' });
  expect(problemsOf({ ...raw })).toEqual([
    expect.stringMatching(/^maxrate: .*max-rate/),
    expect.stringMatching(/^client_id: .*client-id/),
  ]);
});

it('lists every secret, each longer line of one by itself, and the key of one for webhooks', () => {
  const secrets = listSecrets({
    'client-id': 'not-a-secret',
    'client-secret': 'one',
    'access-key-secret': 'two',
    'plan-key': 'three',
    'github-token': 'four',
    'webhook-secret': 'whsec_five\n {\n sixth ',
    target: 'acme',
  });
  expect(secrets.toSorted()).toEqual(
    ['one', 'two', 'three', 'four', 'whsec_five\n {\n sixth', 'whsec_five', 'five', 'sixth'].toSorted(),
  );
});
