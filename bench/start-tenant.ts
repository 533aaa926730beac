import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { SANDBOX_ACCESS_KEY, SANDBOX_CLIENT } from '../src/sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../src/util/is-record.ts';

export interface TenantSetup {
  readonly switches: Partial<SandboxSwitches>;
  /** So many of the benchmark's codes are there from the start. */
  readonly codes: number;
  /** So many dispositions, none of them tagged; left out: none. */
  readonly dispositions?: number;
}

/** What the tenant has done since it started. */
export interface TenantFigures {
  readonly calls: number;
  /** Answered 429. */
  readonly limited: number;
  /** Of all calls together, from arrival to reply by the tenant's own clock. */
  readonly servedMs: number;
  readonly cpuMs: number;
  /** Epoch milliseconds: when the first call came, and when the last was answered. */
  readonly firstMs: number;
  readonly lastMs: number;
}

export interface BenchTenant extends Disposable {
  readonly url: string;
  /** Environment of a command line that signs in to it. */
  readonly env: Readonly<Record<string, string>>;
  figures(): Promise<TenantFigures>;
}

/** A tenant of the benchmark in a process of its own. */
export async function startTenant({ switches, codes, dispositions = 0 }: TenantSetup): Promise<BenchTenant> {
  const child = fork(path.join(import.meta.dirname, 'tenant-process.ts'), [
    String(codes),
    JSON.stringify(switches),
    String(dispositions),
  ]);
  const url: unknown = (await once(child, 'message'))[0];
  return {
    url: String(url),
    env: {
      CXONE_CLIENT_ID: SANDBOX_CLIENT.id,
      CXONE_CLIENT_SECRET: SANDBOX_CLIENT.secret,
      CXONE_ACCESS_KEY_ID: SANDBOX_ACCESS_KEY.id,
      CXONE_ACCESS_KEY_SECRET: SANDBOX_ACCESS_KEY.secret,
    },
    async figures() {
      const told = once(child, 'message');
      child.send('figures');
      return toFigures((await told)[0]);
    },
    [Symbol.dispose]: () => child.disconnect(),
  };
}

function toFigures(told: unknown): TenantFigures {
  if (!isRecord(told)) throw new Error(`Not the figures of a tenant: ${String(told)}`);
  const { calls, limited, servedMs, cpuMs, firstMs, lastMs } = told;
  return {
    calls: Number(calls),
    limited: Number(limited),
    servedMs: Number(servedMs),
    cpuMs: Number(cpuMs),
    firstMs: Number(firstMs),
    lastMs: Number(lastMs),
  };
}
