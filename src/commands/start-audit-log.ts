import { join } from 'node:path';
import { type OpenAuditLogInput, openAuditLog } from '../audit/open-audit-log.ts';
import { AppError } from '../errors/app-error.ts';
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
  return openFree(settings.outputDir, {
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

/** Two runs may look for a name at the same time: only opening the file shows that it is free. */
async function openFree(directory: string, log: Omit<OpenAuditLogInput, 'file'>): Promise<AuditLog> {
  for (let number = 1; ; number += 1) {
    try {
      return await openAuditLog({ ...log, file: join(directory, toName(number)) });
    } catch (error) {
      const isTaken = error instanceof AppError && error.code === 'AUDIT_FILE_EXISTS';
      if (!isTaken || number === MAX_LOGS) throw error;
    }
  }
}

function toName(number: number): string {
  return number === 1 ? 'audit.jsonl' : `audit-${number}.jsonl`;
}
