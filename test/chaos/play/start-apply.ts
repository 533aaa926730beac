import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord } from '../../../src/util/is-record.ts';
import { pushEvent } from '../../helpers/events.ts';
import { type ActionRunResult, runAction, startAction } from '../../helpers/run-action.ts';
import { CLI } from '../../helpers/run-cli.ts';
import type { RunStep } from '../schedule.ts';

export interface ApplyPlace {
  /** Inputs that name the tenant. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Where the matrix files are. */
  readonly workspace: string;
  /** Of this run alone; must not exist. */
  readonly outputDir: string;
  readonly removed: 'keep' | 'deactivate';
  readonly commit: string;
  readonly deadlineMs: number;
}

export interface ApplyEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it said its outcome was; null when it did not get there. */
  readonly outcome: string | null;
  readonly auditHash: string | null;
  /** Everything that it printed or wrote, by where. */
  readonly texts: Readonly<Record<string, string>>;
  /** Bytes of the audit log; null when there is none. */
  readonly audit: Buffer | null;
}

export interface RunningApply {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<ApplyEnd>;
}

/** One apply of the built program, as the command line or as both steps of the action. */
export async function startApply(
  step: Pick<RunStep, 'via' | 'options'>,
  place: ApplyPlace,
): Promise<RunningApply> {
  const inputs = toInputs(step, place);
  return step.via === 'cli' ? startOnCommandLine(inputs, place) : startAsAction(inputs, place);
}

function toInputs(
  { options }: Pick<RunStep, 'options'>,
  place: ApplyPlace,
): Readonly<Record<string, string>> {
  return {
    ...place.inputs,
    target: 'chaos',
    'reviewed-plan': 'off',
    removed: place.removed,
    'max-deactivations': '1000',
    concurrency: String(options.concurrency),
    timeout: String(options.timeoutS),
    'output-dir': place.outputDir,
    ...(options.maxRate === null ? {} : { 'max-rate': String(options.maxRate) }),
  };
}

function startOnCommandLine(inputs: Readonly<Record<string, string>>, place: ApplyPlace): RunningApply {
  const options = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  const child = spawn(process.execPath, [CLI, 'apply', '--format=json', ...options], {
    cwd: place.workspace,
    env: { PATH: process.env['PATH'] ?? '', ...place.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), place.deadlineMs);
  const closed = new Promise<Pick<ApplyEnd, 'exitCode' | 'signal'>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const ended = closed.then(async (end): Promise<ApplyEnd> => {
    clearTimeout(timer);
    const said = parseObject(stdout);
    const files = await loadFiles(place.outputDir);
    return {
      ...end,
      outcome: textAt(said, 'outcome'),
      auditHash: textAt(said, 'auditHash'),
      texts: { ...files.texts, stdout, stderr },
      audit: files.audit,
    };
  });
  return { kill: (signal) => child.kill(signal), ended };
}

async function startAsAction(
  inputs: Readonly<Record<string, string>>,
  { workspace, outputDir, env, commit, deadlineMs }: ApplyPlace,
): Promise<RunningApply> {
  const runnerTemp = `${outputDir}-runner`;
  await mkdir(runnerTemp, { recursive: true });
  const options = {
    inputs: {
      ...inputs,
      ...toCredentialInputs(env),
    },
    event: pushEvent({ sha: commit }),
    workspace,
    runnerTemp,
    timeoutMs: deadlineMs,
  };
  const main = await startAction(options);
  const ended = main.finished.then(async (end): Promise<ApplyEnd> => {
    const post = await runAction({ ...options, entry: 'post', state: end.state });
    const files = await loadFiles(outputDir);
    return {
      exitCode: end.exitCode,
      signal: end.signal,
      outcome: end.outputs['outcome'] ?? null,
      auditHash: end.outputs['audit-hash'] ?? null,
      texts: { ...files.texts, ...toTexts('main', end), ...toTexts('post', post) },
      audit: files.audit,
    };
  });
  return { kill: (signal) => main.kill(signal), ended };
}

/** `CXONE_CLIENT_ID` → `client-id`. */
function toCredentialInputs(env: ApplyPlace['env']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name.replace('CXONE_', '').replaceAll('_', '-').toLowerCase(),
      value,
    ]),
  );
}

/** Without the mask commands, which must name what they mask. */
function toTexts(step: string, result: ActionRunResult): Readonly<Record<string, string>> {
  const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return {
    [`stdout of ${step}`]: shown.join('\n'),
    [`stderr of ${step}`]: result.stderr,
    [`summary of ${step}`]: result.summary,
    [`outputs of ${step}`]: JSON.stringify(result.outputs),
    [`exit code of ${step}`]: String(result.exitCode),
  };
}

async function loadFiles(directory: string): Promise<Pick<ApplyEnd, 'texts' | 'audit'>> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const texts: Record<string, string> = {};
  let audit: Buffer | null = null;
  for (const name of names) {
    const bytes = await readFile(path.join(directory, name));
    texts[name] = bytes.toString('utf8');
    if (name === 'audit.jsonl') audit = bytes;
  }
  return { texts, audit };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function textAt(object: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
