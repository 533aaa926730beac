import type { PendingUpload } from '../github/pending-upload.ts';
import type { Run } from './run-environment.ts';
import type { ProducedFiles, RunResult } from './run-result.ts';

/** Tells the post step what to upload should `main` not get there. Call it before the first write to the tenant. */
export async function announceUpload(
  run: Run,
  upload: { readonly command: string; readonly files: ProducedFiles },
): Promise<void> {
  if (!isWanted(run)) return;
  const { savePendingUpload } = await import('../github/pending-upload.ts');
  await savePendingUpload(toUpload(run, upload));
}

/** Uploads what the run produced as one artifact; where that is not possible the files stay, and a warning says so. */
export async function publishArtifact(
  run: Run,
  upload: { readonly command: string; readonly files: ProducedFiles },
): Promise<RunResult['artifact']> {
  const wanted = toUpload(run, upload);
  if (!isWanted(run) || wanted.files.length === 0) return null;
  const { environment, context } = run;
  const { uploadArtifact } = await import('../github/upload-artifact.ts');
  const { savePendingUpload } = await import('../github/pending-upload.ts');
  const uploaded = await uploadArtifact({ ...wanted, context, env: environment.env, log: environment.log });
  await savePendingUpload(null);
  if (uploaded.kind === 'uploaded') return { id: uploaded.id, url: uploaded.url };
  environment.log.warning(
    `No artifact was uploaded: ${uploaded.reason}. The files are ${wanted.files.join(', ')}; keep them with a step of your own.`,
  );
  return null;
}

function isWanted({ environment, settings }: Run): boolean {
  return environment.surface === 'action' && settings.artifact;
}

function toUpload(
  { settings }: Run,
  { command, files }: { readonly command: string; readonly files: ProducedFiles },
): PendingUpload {
  return {
    name: settings.artifactName ?? `callcodes-${command}-${settings.target}`,
    files: Object.values(files).filter((file: string | null) => file !== null),
    rootDirectory: settings.outputDir,
    retentionDays: settings.artifactRetentionDays,
  };
}
