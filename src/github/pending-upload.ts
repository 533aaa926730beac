import { isList } from '../util/is-list.ts';
import { isRecord } from '../util/is-record.ts';

/** What `main` produced and has not uploaded yet; the post step takes it over when `main` was cancelled. */
export interface PendingUpload {
  readonly name: string;
  /** Absolute; empty when only the report is left. */
  readonly files: readonly string[];
  readonly rootDirectory: string;
  readonly retentionDays: number | null;
  /** The page that opens in the browser, to be uploaded by itself as well. */
  readonly report: string | null;
  /** The log whose end may be missing. */
  readonly audit: string | null;
}

const STATE_NAME = 'pending-upload';

/** Remembers it for the post step; null: there is nothing left to upload. The last call counts. */
export async function savePendingUpload(pending: PendingUpload | null): Promise<void> {
  const { saveState } = await import('@actions/core');
  saveState(STATE_NAME, pending === null ? '' : JSON.stringify(pending));
}

/** What the main step left for the post step; null when nothing, or nothing of this form. */
export async function loadPendingUpload(): Promise<PendingUpload | null> {
  const { getState } = await import('@actions/core');
  const text = getState(STATE_NAME);
  return text === '' ? null : parsePendingUpload(text);
}

function parsePendingUpload(text: string): PendingUpload | null {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return null;
  const { name, files, rootDirectory, retentionDays, report, audit } = value;
  if (typeof name !== 'string' || typeof rootDirectory !== 'string' || !isTextList(files)) return null;
  return {
    name,
    files,
    rootDirectory,
    retentionDays: typeof retentionDays === 'number' ? retentionDays : null,
    report: typeof report === 'string' ? report : null,
    audit: typeof audit === 'string' ? audit : null,
  };
}

function isTextList(value: unknown): value is readonly string[] {
  return isList(value) && value.every((entry) => typeof entry === 'string');
}
