import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { BenchTenant } from './start-tenant.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli/index.js');

/** What one run of the built command line took, from the start of the process to its end. */
export interface CommandFigures {
  readonly wallMs: number;
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  readonly peakMib: number;
}

/** What the process tells of itself at its end, behind anything else on standard error. */
const TELL =
  'process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS}=process.resourceUsage();' +
  'process.stderr.write("\\nFIGURES "+(u+s)+" "+maxRSS+"\\n")})';

/** Runs a command of the built command line against a tenant. Throws with what it said when it does not end with 0. */
export async function runCommandLine(
  args: readonly string[],
  {
    directory,
    tenant,
    signal,
  }: { readonly directory: string; readonly tenant: BenchTenant; readonly signal?: AbortSignal },
): Promise<CommandFigures> {
  const preload = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', preload, CLI, ...args, '--base-url', tenant.url, '--output-dir', 'out'],
    {
      cwd: directory,
      env: { ...process.env, ...tenant.env },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    },
  );
  const said = text(child.stderr);
  const ended: readonly unknown[] = await once(child, 'exit');
  const wallMs = performance.now() - startedAt;
  const [, cpuUs, peakKib] = /FIGURES (\d+) (\d+)/.exec(await said) ?? [];
  if (ended[0] !== 0) throw new Error(`${args.join(' ')} ended with ${ended.join(' ')}: ${await said}`);
  return { wallMs, cpuMs: Number(cpuUs) / 1000, peakMib: Number(peakKib) / 1024 };
}
