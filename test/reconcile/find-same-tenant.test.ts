import { describe, expect, it } from 'vitest';
import { toMarker } from '../../src/model/to-marker.ts';
import { findSameTenant, type TenantTrace } from '../../src/reconcile/find-same-tenant.ts';
import { signStatement } from '../../src/reconcile/sign-statement.ts';
import { KEY, keyOf, statementOf } from '../helpers/reviewed-plans.ts';

const US = 'https://api.example.test';
const TRACE: TenantTrace = { origin: US, tenant: null, tenantId: null, credentialsKeyId: KEY.id };

type Facts = Parameters<typeof statementOf>[0] & { readonly secret?: string };

function planOf(target: string, { secret = 'a secret of another client', ...facts }: Facts): string {
  const statement = statementOf({ target, origin: US, tenant: null, ...facts });
  return `${toMarker(target)}\n${signStatement(statement, keyOf(secret))}\n\ntext`;
}

describe('findSameTenant', () => {
  it.each([
    [
      'the same tenant id, spelled otherwise and at another address',
      { tenantId: 'AB-1', origin: 'https://b' },
      { tenantId: 'ab-1' },
    ],
    ['the same input at the same address', { tenant: 'Acme' }, { tenant: 'acme' }],
    ['the same secret at the same address', { secret: 'the client secret of the tenant' }, {}],
  ] as const)('finds %s', (_, other, own) => {
    expect(findSameTenant([planOf('prod', other)], { ...TRACE, ...own })).toEqual(['prod']);
  });

  it.each([
    [
      'another tenant id, though everything else is the same',
      { tenantId: 'a', tenant: 'x', secret: 'the client secret of the tenant' },
      { tenantId: 'b', tenant: 'x' },
    ],
    ['another input', { tenant: 'a', secret: 'the client secret of the tenant' }, { tenant: 'b' }],
    ['the same input at another address', { tenant: 'acme', origin: 'https://b' }, { tenant: 'acme' }],
    ['another secret', {}, {}],
    [
      'the same plan key, which tells nothing of the tenant',
      { secret: 'the client secret of the tenant' },
      { credentialsKeyId: null },
    ],
    [
      'another embedded tenant',
      { origin: 'sandbox:', secret: 'the client secret of the tenant' },
      { origin: 'sandbox:' },
    ],
  ] as const)('does not take for the same: %s', (_, other, own) => {
    expect(findSameTenant([planOf('prod', other)], { ...TRACE, ...own })).toEqual([]);
  });

  it('names each target once and in order, and looks over what is not signed', () => {
    const plans = ['z', 'a', 'z'].map((target) => planOf(target, { tenantId: 't' }));
    const bodies = [...plans, `${toMarker('b')}\nno statement`, 'no marker'];
    expect(findSameTenant(bodies, { ...TRACE, tenantId: 't' })).toEqual(['a', 'z']);
  });
});
