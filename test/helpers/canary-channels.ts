import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StoredArtifact } from './artifact-store.ts';
import type { Channels } from './find-canaries.ts';
import type { RecordedRequest } from './github-server.ts';
import type { ActionRunResult } from './run-action.ts';
import { unzip } from './unzip.ts';

/** Everything that a step shows, keeps or hands on; the log without the commands by which the runner learns what to mask. */
export function toStepChannels(result: ActionRunResult, name = 'step'): Channels {
  const log = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return {
    [`${name} log`]: log.join('\n'),
    [`${name} errors`]: result.stderr,
    [`${name} summary`]: result.summary,
    [`${name} outputs`]: JSON.stringify(result.outputs),
    [`${name} dropped outputs`]: result.droppedOutputs.join('\n'),
    [`${name} state`]: JSON.stringify(result.state),
    [`${name} variables`]: JSON.stringify(result.exportedVariables),
    [`${name} annotations`]: JSON.stringify(result.annotations),
  };
}

/** What was sent to GitHub: comments, issues, and every other body and address. */
export function toGithubChannels(requests: readonly RecordedRequest[]): Channels {
  return Object.fromEntries(
    requests.map(({ method, path: route, query, body }, index) => [
      `GitHub ${index} ${method} ${route}`,
      `${route}${query} ${JSON.stringify(body)}`,
    ]),
  );
}

/** What was uploaded, unpacked. */
export function toArtifactChannels(artifacts: readonly StoredArtifact[]): Channels {
  return Object.fromEntries(
    artifacts.flatMap(({ name, content }) => {
      if (name.endsWith('.html')) return [[`artifact ${name}`, content.toString('utf8')]];
      return [...unzip(content)].map(([file, text]) => [`artifact ${name}/${file}`, text]);
    }),
  );
}

/** Every file below a directory, by its path. */
export async function readFileChannels(directory: string): Promise<Channels> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, index) => [`file ${file}`, texts[index] ?? '']));
}
