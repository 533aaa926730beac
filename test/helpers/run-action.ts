import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { isRecord } from '../../src/util/is-record.ts';
import type { ActionEvent } from './events.ts';
import { parseFileCommands } from './parse-file-commands.ts';
import { parseWorkflowCommands, type WorkflowAnnotation } from './parse-workflow-commands.ts';
import { createRunnerFiles, type RunnerFiles, toRunnerEnv } from './runner-files.ts';

/** Over this the runner shows nothing. */
const MAX_SUMMARY_BYTES = 1_048_576;
const DEFAULT_TIMEOUT_MS = 25_000;

export interface ActionRunOptions {
  /** Directory of `action.yml`; by default this repository. */
  readonly actionDirectory?: string;
  readonly entry?: 'main' | 'post';
  /** As in `with:`; what is left out takes its default from `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: ActionEvent;
  /** `github.token`; empty by default. */
  readonly githubToken?: string;
  /** `GITHUB_API_URL`. Without it nothing listens there. */
  readonly apiUrl?: string;
  /** Of the step or the job; wins over everything. */
  readonly env?: Readonly<Record<string, string>>;
  /** Checked-out files; by default an empty directory. */
  readonly workspace?: string;
  /** From the result of `main`, for `post`. */
  readonly state?: Readonly<Record<string, string>>;
  /** By default a new directory, which is deleted afterwards. */
  readonly runnerTemp?: string;
  readonly runAttempt?: number;
  readonly timeoutMs?: number;
}

export interface ActionRunResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the runner would keep: without outputs that hold a masked value. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Names that the runner would drop, since the value holds a masked one. */
  readonly droppedOutputs: readonly string[];
  /** Empty when the runner would show nothing. */
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly state: Readonly<Record<string, string>>;
  readonly exportedVariables: Readonly<Record<string, string>>;
  /** All that were printed; GitHub shows ten a level. */
  readonly annotations: readonly WorkflowAnnotation[];
  readonly masks: readonly string[];
}

export interface RunningAction {
  readonly kill: (signal: NodeJS.Signals) => boolean;
  /** Standard output up to now. */
  readonly stdout: () => string;
  readonly finished: Promise<ActionRunResult>;
}

/** Runs the action to its end, as the runner does: inputs and event by environment, results from its files and its output. */
export async function runAction(options: ActionRunOptions): Promise<ActionRunResult> {
  const action = await startAction(options);
  return await action.finished;
}

/** The same, in hand while it runs. Nothing of the surrounding environment but `PATH` gets in. */
export async function startAction(options: ActionRunOptions): Promise<RunningAction> {
  const root = await mkdtemp(path.join(tmpdir(), 'callcodes-action-'));
  const files = await createRunnerFiles(root, options.event);
  const workspace = options.workspace ?? path.join(root, 'workspace');
  const runnerTemp = options.runnerTemp ?? path.join(root, 'temp');
  await Promise.all([mkdir(workspace, { recursive: true }), mkdir(runnerTemp, { recursive: true })]);
  const action = await loadAction(options);
  const env = {
    ...toRunnerEnv({ ...options, files, workspace, runnerTemp }),
    ...toInputEnv(action.defaults, options),
    ...Object.fromEntries(
      Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
    ),
    ...options.env,
  };
  const child = spawn(process.execPath, [action.entry], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const { stdout, ended } = follow(child);
  const finished = ended.then(async (end) => {
    clearTimeout(timer);
    const result = await readResult(files, end);
    await rm(root, { recursive: true, force: true });
    return result;
  });
  return { kill: (signal) => child.kill(signal), stdout, finished };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const SIGTERM_AFTER_MS = 7_500;
const SIGKILL_AFTER_MS = 10_000;

/** Cancels a step as the runner does: SIGINT, 7.5 s later SIGTERM, 2.5 s after that SIGKILL. */
export async function cancelAction({ kill, finished }: RunningAction): Promise<ActionRunResult> {
  kill('SIGINT');
  const timers = [
    setTimeout(() => kill('SIGTERM'), SIGTERM_AFTER_MS),
    setTimeout(() => kill('SIGKILL'), SIGKILL_AFTER_MS),
  ];
  const result = await finished;
  for (const timer of timers) clearTimeout(timer);
  return result;
}

type End = Pick<ActionRunResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>;

function follow(child: ChildProcessByStdio<null, Readable, Readable>): {
  readonly stdout: () => string;
  readonly ended: Promise<End>;
} {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
  return { stdout: () => stdout, ended };
}

async function loadAction(options: ActionRunOptions) {
  const directory = options.actionDirectory ?? path.resolve(import.meta.dirname, '../..');
  const action: unknown = parse(await readFile(path.join(directory, 'action.yml'), 'utf8'));
  const runs = recordAt(action, 'runs');
  const file = runs[options.entry ?? 'main'];
  if (runs['using'] !== 'node24' || typeof file !== 'string')
    throw new Error('action.yml does not name this entry.');
  const inputs = recordAt(action, 'inputs');
  const defaults = new Map(
    Object.keys(inputs).map((name) => [name, toDefault(recordAt(inputs, name), options.githubToken ?? '')]),
  );
  return { entry: path.resolve(directory, file), defaults };
}

function recordAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const record = isRecord(value) ? value[name] : null;
  return isRecord(record) ? record : {};
}

function toDefault(input: Readonly<Record<string, unknown>>, token: string): string {
  const value = input['default'] ?? '';
  return evaluate(typeof value === 'string' ? value : JSON.stringify(value), token);
}

/** The one expression that a default may hold here. */
function evaluate(text: string, token: string): string {
  const value = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (value.includes('${{')) throw new Error(`This runner does not know the expression in ${text}.`);
  return value;
}

function toInputEnv(
  defaults: ReadonlyMap<string, string>,
  options: ActionRunOptions,
): Record<string, string> {
  const inputs = new Map([...defaults, ...Object.entries(options.inputs ?? {})]);
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

async function readResult(files: RunnerFiles, end: End): Promise<ActionRunResult> {
  const load = async (file: string) => parseFileCommands(await readFile(file, 'utf8'));
  const { annotations, masks } = parseWorkflowCommands(end.stdout);
  const outputs = Object.entries(await load(files.output));
  const isDropped = ([, value]: [string, string]) => masks.some((mask) => value.includes(mask));
  const summary = await readFile(files.summary, 'utf8');
  return {
    ...end,
    outputs: Object.fromEntries(outputs.filter((output) => !isDropped(output))),
    droppedOutputs: outputs.filter(isDropped).map(([name]) => name),
    summary: Buffer.byteLength(summary) > MAX_SUMMARY_BYTES ? '' : summary,
    state: await load(files.state),
    exportedVariables: await load(files.env),
    annotations,
    masks,
  };
}
