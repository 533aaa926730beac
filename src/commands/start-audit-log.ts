import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { openAuditLog } from '../audit/open-audit-log.ts';
import { AUDIT_FORMAT_VERSION, type AuditCoverage, type AuditLog } from '../model/audit-record.ts';
import type { Plan } from '../model/plan.ts';
import type { Run } from './run-environment.ts';

const MAX_LOGS = 10_000;

export interface AuditStart {
  readonly plan: Plan;
  readonly origin: string;
  readonly coverage: AuditCoverage;
}

/** Opens a new log in the output directory, its header written. A log that is there already is kept: the next is numbered. */
export async function startAuditLog(run: Run, { plan, origin, coverage }: AuditStart): Promise<AuditLog> {
  const { environment, settings, context } = run;
  return openAuditLog({
    file: await findFreeName(settings.outputDir),
    clock: environment.clock,
    header: {
      action: 'HEADER',
      formatVersion: AUDIT_FORMAT_VERSION,
      tool: { name: 'cxone-callcodes', version: environment.version },
      target: plan.target,
      api: plan.api,
      origin,
      planDigest: plan.digest,
      coverage,
      actor: context.actor,
      commit: context.commit,
      runUrl: context.runUrl,
    },
  });
}

async function findFreeName(directory: string): Promise<string> {
  for (let number = 1; number < MAX_LOGS; number += 1) {
    const file = join(directory, number === 1 ? 'audit.jsonl' : `audit-${number}.jsonl`);
    if (!(await exists(file))) return file;
  }
  return join(directory, `audit-${MAX_LOGS}.jsonl`);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
