import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ScratchAction extends AsyncDisposable {
  /** For `actionDirectory`. */
  readonly directory: string;
}

const ACTION_YML = `name: scratch
description: Made by a test.
inputs:
  with-default: { description: d, default: fallback }
  github-token: { description: d, default: '\${{ github.token }}' }
  without-default: { description: d }
runs: { using: node24, main: main.ts, post: post.ts }
`;

/** An action of a few lines, run from source: the modules of this repository are imported as `src/…`. */
export async function createScratchAction(main: string, post = ''): Promise<ScratchAction> {
  const directory = await mkdtemp(path.join(tmpdir(), 'callcodes-scratch-'));
  const source = path.resolve(import.meta.dirname, '../../src');
  const toModule = (text: string) => text.replaceAll("'src/", `'${source}/`);
  await writeFile(path.join(directory, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(directory, 'action.yml'), ACTION_YML);
  await writeFile(path.join(directory, 'main.ts'), toModule(main));
  await writeFile(path.join(directory, 'post.ts'), toModule(post));
  return {
    directory,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
