import { createReadStream } from 'node:fs';
import { renderAuditVerification } from '../audit/render-audit-verification.ts';
import { verifyAuditLog } from '../audit/verify-audit-log.ts';
import { InputError } from '../errors/input-error.ts';
import type { RunEnvironment } from './run-environment.ts';

/** `audit verify FILE [--hash H]`: 0 when the log verifies and its end is there. */
export async function runAuditVerify(
  { file, hash }: { readonly file: string; readonly hash: string | null },
  { print }: RunEnvironment,
): Promise<0 | 1> {
  const verification = await readable(file, () =>
    verifyAuditLog({ chunks: createReadStream(file), expectedHash: hash }),
  );
  print(renderAuditVerification(verification, file));
  return verification.kind === 'verified' ? 0 : 1;
}

async function readable<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new InputError(`Reading the audit log failed: ${file}: ${String(cause.code)}.`, {
      hint: 'Give the path of the audit.jsonl of a run.',
      cause,
    });
  }
}
