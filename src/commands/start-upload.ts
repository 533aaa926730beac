import { publishArtifact, type Upload } from './publish-artifact.ts';
import type { Run } from './run-environment.ts';
import { NOT_PUBLISHED, type Published } from './run-result.ts';
import { tellOrWarn } from './tell-or-warn.ts';

export interface StartedUpload {
  /** As far as it is known by now: a cancel does not wait for the rest. */
  readonly known: Published;
  /** What it came to in the end. Never rejects. */
  readonly ended: Promise<Published>;
}

/**
 * Uploads what an apply produced. A run that is cancelled meanwhile has little time left and still has to tell of it, so that
 * the upload goes on beside that.
 */
export async function startUpload(run: Run, upload: Upload): Promise<StartedUpload> {
  const over = new AbortController();
  const ended = uploadOrWarn(run, upload);
  const known = await Promise.race([ended, toCancel(run.environment.signal, over.signal)]);
  over.abort();
  return { known, ended };
}

async function uploadOrWarn(run: Run, upload: Upload): Promise<Published> {
  const published = await tellOrWarn(run, 'The artifact was not uploaded', () =>
    publishArtifact(run, upload),
  );
  return published ?? NOT_PUBLISHED;
}

function toCancel(signal: AbortSignal, over: AbortSignal): Promise<Published> {
  return new Promise((resolve) => {
    const cancel = () => resolve(NOT_PUBLISHED);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true, signal: over });
  });
}
