import { chmod, cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { assertNode24 } from './assert-node-24.ts';
import { listBundledPackages, renderNotices } from './licences.ts';
import { projectRoot } from './project-root.ts';
import { runStep } from './run-step.ts';

const SHEBANG = '#!/usr/bin/env node\n';
const EXECUTABLE = 0o755;
const ENTRIES = ['cli', 'action'];
/** The action tells by the name of the file that it was started by which of its two steps it is. */
const POST_STEP = "import './index.js';\n";

/** `src/` → `lib/` (tsc) → `dist/` (ncc), the same bytes on every machine. */
async function build(): Promise<void> {
  assertNode24();
  await Promise.all(['lib', 'dist'].map((directory) => rm(at(directory), { recursive: true, force: true })));
  await runStep('node', ['scripts/compile-schemas.ts']);
  await runStep('tsc', ['-p', 'tsconfig.build.json']);
  await copyGeneratedCommonJs();
  for (const entry of ENTRIES) {
    const stats = ['--stats-out', statsFile(entry)];
    await runStep('ncc', [
      'build',
      `lib/${entry}.js`,
      '-o',
      `dist/${entry}`,
      '--no-cache',
      '--quiet',
      ...stats,
    ]);
  }
  await finishCommandLine();
  await writeFile(at('dist/action/post.js'), POST_STEP);
  const packages = await listBundledPackages(ENTRIES.map(statsFile));
  await writeFile(at('dist/licenses.txt'), await renderNotices(packages));
  console.log(`dist/ is built; it names the licences of ${packages.length} packages.`);
}

/** `tsc` passes over what is not TypeScript; the compiled schemas are CommonJS. */
async function copyGeneratedCommonJs(): Promise<void> {
  for (const file of await glob('**/generated/*.cjs', { cwd: at('src') })) {
    await cp(join(at('src'), file), join(at('lib'), file));
  }
}

/** Makes the command line a program of its own: the source is a module like any other. */
async function finishCommandLine(): Promise<void> {
  const path = at('dist/cli/index.js');
  const text = await readFile(path, 'utf8');
  if (!text.startsWith(SHEBANG)) await writeFile(path, `${SHEBANG}${text}`);
  await chmod(path, EXECUTABLE);
  const { mode } = await stat(path);
  if ((mode & 0o777) !== EXECUTABLE) throw new Error('dist/cli/index.js: cannot be made executable here.');
}

function statsFile(entry: string): string {
  return at(`lib/${entry}.stats.json`);
}

function at(path: string): string {
  return join(projectRoot, path);
}

await build();
