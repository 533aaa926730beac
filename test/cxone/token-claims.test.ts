import { expect, it } from 'vitest';
import { parseTenantIdentity } from '../../src/cxone/token-claims.ts';
import { toTenantMark } from '../../src/model/to-tenant-mark.ts';

const jwtOf = (claims: unknown): string =>
  ['{}', JSON.stringify(claims), 's'].map((part) => Buffer.from(part).toString('base64url')).join('.');

it.each([
  [{ tenantId: 'acme', icBUId: 4600000 }, 'acme'],
  [{ icBUId: 4600000 }, 'icBUId 4600000'],
  [{ icBUId: '4600000' }, 'icBUId 4600000'],
  [{ icBUId: '' }, null],
  [{ icBUId: { id: 1 } }, null],
  [{}, null],
])('of %j the mark is %s', (claims, mark) => {
  expect(toTenantMark(parseTenantIdentity(jwtOf(claims)))).toBe(mark);
});
