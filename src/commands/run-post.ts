import { access, readFile } from 'node:fs/promises';
import { loadPendingUpload, type PendingUpload } from '../github/pending-upload.ts';
import { readRunContext } from '../github/read-run-context.ts';
import { uploadArtifact } from '../github/upload-artifact.ts';
import { createTextLogger } from './create-text-logger.ts';
import { openSecretKeeper } from './open-secret-keeper.ts';
import type { ActionProcess } from './run-action.ts';
import { systemClock } from './system-clock.ts';
import { toErrorText } from './to-error-text.ts';

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
    const pending = await loadPendingUpload();
    if (pending === null) return 0;
    const context = await readRunContext({
      env,
      readFile: (path) => readFile(path, 'utf8'),
      local: { workspace: '.', readCommit: async () => null },
    });
    const files = await keepExisting(pending);
    if (files.length === 0) return 0;
    const uploaded = await uploadArtifact({ ...pending, files, context, env, log });
    if (uploaded.kind === 'uploaded') log.info(`The main step ended early; its files are in ${uploaded.url}`);
    else
      log.warning(
        `The files of the main step were not uploaded: ${uploaded.reason}. They are ${files.join(', ')}.`,
      );
  } catch (error) {
    log.warning(`The files of the main step were not uploaded: ${toErrorText(error)}`);
  }
  return 0;
}

async function keepExisting({ files }: PendingUpload): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return found.flat();
}
