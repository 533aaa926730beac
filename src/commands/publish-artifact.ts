import type { PendingUpload } from '../github/pending-upload.ts';
import type { Run } from './run-environment.ts';
import { NOT_PUBLISHED, type ProducedFiles, type Published } from './run-result.ts';

/** What a command produced and wants to be kept. */
export interface Upload {
  readonly command: string;
  readonly files: ProducedFiles;
}

/** Tells the post step what to upload should `main` not get there. Call it before the first write to the tenant. */
export async function announceUpload(run: Run, upload: Upload): Promise<void> {
  if (!isWanted(run)) return;
  const { savePendingUpload } = await import('../github/pending-upload.ts');
  await savePendingUpload(toUpload(run, upload));
}

/**
 * Uploads what the run produced as one artifact, and the report a second time by itself, so that it opens in the browser.
 * Where that is not possible the files stay, and a warning says so. After a cancel the post step does it.
 */
export async function publishArtifact(run: Run, upload: Upload): Promise<Published> {
  const wanted = toUpload(run, upload);
  if (!isWanted(run) || wanted.files.length === 0) return NOT_PUBLISHED;
  const { environment, context } = run;
  const { savePendingUpload } = await import('../github/pending-upload.ts');
  await savePendingUpload(wanted);
  if (environment.signal.aborted) {
    environment.log.info('The run was cancelled: its files are left to the post step, which uploads them.');
    return NOT_PUBLISHED;
  }
  const { uploadArtifact } = await import('../github/upload-artifact.ts');
  const uploaded = await uploadArtifact({ ...wanted, context, env: environment.env, log: environment.log });
  if (uploaded.kind === 'uploaded') {
    // A run that is killed from here on has only the report left to upload.
    await savePendingUpload(wanted.report === null ? null : { ...wanted, files: [] });
    const reportUrl = await publishReport(run, { name: wanted.name, report: upload.files.report });
    if (!environment.signal.aborted) await savePendingUpload(null);
    return { artifact: { id: uploaded.id, url: uploaded.url }, reportUrl };
  }
  environment.log.warning(
    `No artifact was uploaded: ${uploaded.reason}. The files are ${wanted.files.join(', ')}; keep them with a step of your own.`,
  );
  return NOT_PUBLISHED;
}

async function publishReport(
  { environment, context, settings }: Run,
  { name, report }: { readonly name: string; readonly report: string | null },
): Promise<string | null> {
  if (report === null || environment.signal.aborted) return null;
  const { uploadPage } = await import('../github/upload-artifact.ts');
  const uploaded = await uploadPage({
    name,
    file: report,
    retentionDays: settings.artifactRetentionDays,
    context,
    env: environment.env,
    log: environment.log,
  });
  if (uploaded.kind === 'uploaded') return uploaded.url;
  environment.log.warning(
    `The report was not uploaded by itself: ${uploaded.reason}. It is in the artifact ${name}.`,
  );
  return null;
}

function isWanted({ environment, settings }: Run): boolean {
  return environment.surface === 'action' && settings.artifact;
}

function toUpload({ settings }: Run, { command, files }: Upload): PendingUpload {
  return {
    name: settings.artifactName ?? `callcodes-${command}-${settings.target}`,
    files: Object.values(files).filter((file: string | null) => file !== null),
    rootDirectory: settings.outputDir,
    retentionDays: settings.artifactRetentionDays,
    report: files.report,
    audit: files.audit,
  };
}
