import pLimit from 'p-limit';
import { GithubError } from '../errors/github-error.ts';
import type { RunContext } from '../model/run-context.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';

const CALLS_IN_FLIGHT = 8;
const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}';

export interface FileAtCommit {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of the repository as a commit has them; what it does not have is left out. Null when one of them cannot be told: it
 * is no regular file, or larger than the megabyte that GitHub sends
 * (https://docs.github.com/en/rest/repos/contents#get-repository-content).
 */
export async function fetchFilesAt(
  client: GithubClient,
  request: {
    readonly repository: NonNullable<RunContext['repository']>;
    readonly commit: string;
    readonly files: readonly string[];
  },
): Promise<readonly FileAtCommit[] | null> {
  const { repository, commit, files } = request;
  const limit = pLimit(CALLS_IN_FLIGHT);
  const contents = await limit.map(files, (path) =>
    fetchBytes(client, { owner: repository.owner, repo: repository.name, path, ref: commit }),
  );
  const found: FileAtCommit[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = contents[index] ?? null;
    if (bytes === null) return null;
    if (bytes !== 'absent') found.push({ file, bytes });
  }
  return found;
}

async function fetchBytes(
  client: GithubClient,
  parameters: Readonly<Record<string, string>>,
): Promise<Uint8Array | 'absent' | null> {
  try {
    const { data } = await client.request(ROUTE, parameters);
    if (!isRecord(data) || data['type'] !== 'file' || data['encoding'] !== 'base64') return null;
    const { content } = data;
    return typeof content === 'string' ? Buffer.from(content, 'base64') : null;
  } catch (error) {
    if (error instanceof GithubError && error.code === 'GITHUB_NOT_FOUND') return 'absent';
    throw error;
  }
}
