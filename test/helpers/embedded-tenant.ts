import { randomUUID } from 'node:crypto';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { ActualCode } from '../../src/model/call-code.ts';
import type { CallCodeStore } from '../../src/model/call-code-store.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_BASE_URL, SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import { collectingLogger } from './apply-fixtures.ts';
import { createInstantClock } from './instant-clock.ts';

export interface EmbeddedTenant {
  readonly store: CallCodeStore;
  /** What the tenant holds, in creation order. */
  readonly records: () => readonly ActualCode[];
  /** POSTs and PUTs of call codes so far. */
  readonly writes: () => number;
}

/** The sandbox with these codes behind the real adapter, all in this process. */
export function embedTenant(actual: readonly ActualCode[], commit = 'c'.repeat(40)): EmbeddedTenant {
  const clock = createInstantClock();
  const random = () => 0.5;
  const state = toSandboxState(
    actual.map(({ parentId, terms: _terms, ...record }) => ({ ...record, parentCallCodeId: parentId })),
  );
  const sandbox = createSandbox({ clock, random, randomUuid: randomUUID, state });
  const store = createCallCodesStore({
    transport: sandbox.handle,
    baseUrl: SANDBOX_BASE_URL,
    credentials: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
    target: 'acme',
    commit,
    concurrency: 4,
    maxRate: null,
    timeoutMs: 1000,
    clock,
    random,
    randomUuid: randomUUID,
    log: collectingLogger(),
  });
  return {
    store,
    records: () =>
      sandbox.exportState().callCodes.records.map(({ parentCallCodeId, ...record }) => ({
        ...record,
        parentId: parentCallCodeId,
        terms: {},
      })),
    writes: () =>
      [...sandbox.requests.byRoute]
        .filter(([route]) => /^(POST|PUT) \/api\//.test(route))
        .reduce((sum, [, count]) => sum + count, 0),
  };
}
