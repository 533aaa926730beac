import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Logger } from '../model/logger.ts';
import type { RunContext } from '../model/run-context.ts';
import { toArtifactNames } from './to-artifact-names.ts';

export interface ArtifactUpload {
  readonly name: string;
  /** Absolute, below `rootDirectory`. */
  readonly files: readonly string[];
  readonly rootDirectory: string;
  /** Null: the repository's default. */
  readonly retentionDays: number | null;
  readonly context: RunContext;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
}

export type ArtifactUploadResult =
  | { readonly kind: 'uploaded'; readonly id: string; readonly url: string; readonly name: string }
  /** The files stay where they are. */
  | { readonly kind: 'unavailable'; readonly reason: string };

type SendUnder = (name: string, options: { readonly retentionDays?: number }) => Promise<number | undefined>;

/** Uploads the files as one zip under the first name that is free. Nothing is overwritten or deleted; it never throws for the service. */
export async function uploadArtifact(upload: ArtifactUpload): Promise<ArtifactUploadResult> {
  return await uploadUnderFreeName(upload, async () => {
    const client = await loadClient();
    return async (name, options) =>
      (await client.uploadArtifact(name, [...upload.files], upload.rootDirectory, options)).id;
  });
}

/** Uploads one HTML page as it is, so that GitHub opens it in the browser. The artifact is called `<name>.html`. */
export async function uploadPage(
  upload: Omit<ArtifactUpload, 'files' | 'rootDirectory'> & { readonly file: string },
): Promise<ArtifactUploadResult> {
  const directory = await mkdtemp(path.join(upload.env['RUNNER_TEMP'] ?? tmpdir(), 'callcodes-page-'));
  try {
    return await uploadUnderFreeName(upload, async () => {
      const client = await loadClient();
      return async (name, options) => {
        // The service calls an unzipped artifact by its file's name.
        const copy = path.join(directory, `${name}.html`);
        await copyFile(upload.file, copy);
        return (await client.uploadArtifact(name, [copy], directory, { ...options, skipArchive: true })).id;
      };
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function loadClient() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

async function uploadUnderFreeName(
  upload: Omit<ArtifactUpload, 'files' | 'rootDirectory'>,
  open: () => Promise<SendUnder>,
): Promise<ArtifactUploadResult> {
  const reason = toReasonAgainst(upload);
  if (reason !== null) return { kind: 'unavailable', reason };
  const send = await open();
  const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
  for (const name of toArtifactNames(upload.name, upload.context)) {
    const { id, failure } = await trySend(() => send(name, options));
    if (id !== null) return { kind: 'uploaded', id, url: toUrl(upload.context, id), name };
    if (!isTaken(failure)) return { kind: 'unavailable', reason: `the upload failed (${failure})` };
    upload.log.debug(`The artifact name ${name} is taken.`);
  }
  return { kind: 'unavailable', reason: `all names like ${upload.name} are taken` };
}

async function trySend(
  send: () => Promise<number | undefined>,
): Promise<
  { readonly id: string; readonly failure: null } | { readonly id: null; readonly failure: string }
> {
  try {
    const id = await send();
    return id === undefined ? { id: null, failure: 'no id came back' } : { id: String(id), failure: null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { id: null, failure: error.message };
  }
}

/** The artifact client throws plain errors; these are the service's words for a name that exists. */
function isTaken(failure: string): boolean {
  return /\(409\)|already exists/i.test(failure);
}

function toReasonAgainst({ context, env }: Pick<ArtifactUpload, 'context' | 'env'>): string | null {
  if (!isServed(context.serverUrl)) return 'GitHub Enterprise Server does not take them from this client';
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
  return missing.length === 0 ? null : `the runner does not offer them (${missing.join(' and ')} not set)`;
}

/** The artifact client serves github.com, GHE.com with data residency, and local stand-ins. */
function isServed(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

function toUrl({ serverUrl, repository, runId }: RunContext, id: string): string {
  const fullName = repository === null ? '' : `${repository.owner}/${repository.name}`;
  return `${serverUrl}/${fullName}/actions/runs/${runId ?? ''}/artifacts/${id}`;
}
