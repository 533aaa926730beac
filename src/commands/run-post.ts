import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { loadPendingUpload, type PendingUpload } from '../github/pending-upload.ts';
import { readRunContext } from '../github/read-run-context.ts';
import { uploadArtifact, uploadPage } from '../github/upload-artifact.ts';
import type { Logger } from '../model/logger.ts';
import type { RunContext } from '../model/run-context.ts';
import { createTextLogger } from './create-text-logger.ts';
import { openSecretKeeper } from './open-secret-keeper.ts';
import type { ActionProcess } from './run-action.ts';
import { systemClock } from './system-clock.ts';
import { toErrorText } from './to-error-text.ts';

type Post = Pick<ActionProcess, 'env'> & { readonly log: Logger };

/** The post step: uploads what `main` did not get to, because it was cancelled or killed. Never fails the job. */
export async function runPost({ env, write, redactor }: ActionProcess): Promise<0> {
  const plain = (text: string) => text;
  const log = createTextLogger({
    write,
    redactor,
    live: false,
    debug: env['RUNNER_DEBUG'] === '1',
    paint: { warning: plain, error: plain },
    nowMs: () => systemClock.nowMs(),
  });
  try {
    await openSecretKeeper({ env, redactor });
    const left = await loadPendingUpload();
    if (left === null) return 0;
    const pending = await keepExisting(left);
    await upload({ env, log }, pending);
    if (pending.audit !== null) await tellEndOf(pending.audit, log);
  } catch (error) {
    log.warning(`What the main step left to do was not done: ${toErrorText(error)}`);
  }
  return 0;
}

async function upload(post: Post, pending: PendingUpload): Promise<void> {
  const { files, report } = pending;
  if (files.length === 0 && report === null) return;
  const context = await readRunContext({
    env: post.env,
    readFile: (path) => readFile(path, 'utf8'),
    local: { workspace: '.', readCommit: async () => null },
  });
  if (files.length > 0 && !(await uploadFiles({ ...post, context }, pending))) return;
  if (report === null) return;
  const page = await uploadPage({ ...pending, ...post, file: report, context });
  if (page.kind === 'uploaded') post.log.info(`Its report opens in the browser: ${page.url}`);
}

async function uploadFiles(
  { env, log, context }: Post & { readonly context: RunContext },
  pending: PendingUpload,
): Promise<boolean> {
  const uploaded = await uploadArtifact({ ...pending, context, env, log });
  if (uploaded.kind === 'unavailable') {
    log.warning(
      `The files of the main step were not uploaded: ${uploaded.reason}. They are ${pending.files.join(', ')}.`,
    );
    return false;
  }
  log.info(`The main step ended early; its files are in ${uploaded.url}`);
  return true;
}

/** A run that was killed could not say what it left open. */
async function tellEndOf(audit: string, log: Logger): Promise<void> {
  const { verifyAuditLog } = await import('../audit/verify-audit-log.ts');
  const verification = await verifyAuditLog({ chunks: createReadStream(audit), expectedHash: null });
  if (verification.kind === 'verified' && verification.unknownOutcomes.length === 0) return;
  const { renderAuditVerification } = await import('../audit/render-audit-verification.ts');
  log.warning(renderAuditVerification(verification, audit).trimEnd());
}

/** Without what `main` did not come to write. */
async function keepExisting(pending: PendingUpload): Promise<PendingUpload> {
  const orNull = async (file: string | null) => {
    if (file === null) return null;
    return access(file).then(
      () => file,
      () => null,
    );
  };
  const files = await Promise.all(pending.files.map(orNull));
  return {
    ...pending,
    files: files.filter((file) => file !== null),
    report: await orNull(pending.report),
    audit: await orNull(pending.audit),
  };
}
