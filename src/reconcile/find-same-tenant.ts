import type { PlanStatement } from '../model/plan-statement.ts';
import { parseMarker } from '../model/to-marker.ts';
import { byCodePoint } from '../util/by-code-point.ts';
import { parseStatement } from './parse-statement.ts';

/** The tenant of this run, by everything that tells it from another. */
export interface TenantTrace extends Pick<PlanStatement, 'origin' | 'tenant' | 'tenantId'> {
  /** Of a key that was derived from the tenant's credentials; null when it says nothing about them. */
  readonly credentialsKeyId: string | null;
}

/** Every embedded tenant has this origin, and none is another's. */
const EMBEDDED_ORIGIN = 'sandbox:';

/**
 * Targets whose plans in these comments are made for the same tenant, each once, by code point. The statements' signatures are not
 * checked, since other targets have other keys: good for a warning, not for a decision.
 */
export function findSameTenant(bodies: readonly string[], trace: TenantTrace): readonly string[] {
  const targets = bodies.flatMap((body) => {
    const target = parseMarker(body.split(/\r?\n/, 1)[0] ?? '');
    const parsed = parseStatement(body);
    if (target === null || parsed.kind !== 'statement') return [];
    return isSameTenant(parsed.statement, trace) ? [target] : [];
  });
  return [...new Set(targets)].sort(byCodePoint);
}

/** What the sign-in told outweighs what the inputs say; the same secret at the same address is the same client. */
function isSameTenant(other: PlanStatement, trace: TenantTrace): boolean {
  if (other.tenantId !== null && trace.tenantId !== null) return isEqual(other.tenantId, trace.tenantId);
  if (other.origin !== trace.origin || trace.origin === EMBEDDED_ORIGIN) return false;
  if (other.tenant !== null && trace.tenant !== null) return isEqual(other.tenant, trace.tenant);
  return other.keyId === trace.credentialsKeyId;
}

function isEqual(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
