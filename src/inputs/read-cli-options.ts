import { InputError } from '../errors/input-error.ts';
import {
  type CliInvocation,
  OUTPUT_FORMATS,
  type OutputFormat,
  type SandboxOptions,
} from './cli-invocation.ts';
import { INPUT_NAMES, type RawInputs } from './input-table.ts';
import { type EnvironmentFacts, mergeEnvironment } from './merge-environment.ts';
import { type ParsedLine, parseCommandLine } from './parse-command-line.ts';
import { quoteValue } from './quote-value.ts';
import type { HelpFacts } from './render-help.ts';
import { toImportRequest } from './to-import-request.ts';
import { MAX_PORT, toNumberOption } from './to-number-option.ts';
import { toReceive } from './to-receive.ts';
import { toUsageRequest } from './to-usage-request.ts';

const DEFAULT_PORT = 8787;
const MAX_PAGE_SIZE = 100;
const MAX_AMOUNT = 1_000_000_000;

export interface CliFacts extends EnvironmentFacts, HelpFacts {}

/**
 * Takes the arguments (without `node` and script) apart and adds what the environment says. Pure, apart from loading what
 * a command needs that is seldom asked for.
 * @throws InputError for whatever is unknown, missing or out of range.
 */
export async function readCliOptions(argv: readonly string[], facts: CliFacts): Promise<CliInvocation> {
  const parsed = parseCommandLine(argv);
  if (parsed.kind === 'version') return { kind: 'version', text: `${facts.version}\n` };
  if (parsed.kind === 'help') {
    const { renderHelp } = await import('./render-help.ts');
    return { kind: 'help', text: renderHelp(parsed.words, facts) };
  }
  const [first] = parsed.words;
  if (first === 'sandbox') return toSandbox(parsed.values);
  if (first === 'demo') return { kind: 'demo' };
  if (first === 'fix') return toFix(parsed.values);
  if (first === 'receive') return toReceive(parsed.values, facts);
  if (first === 'audit') return toAuditVerify(parsed);
  if (first === 'events') {
    const { toEventsResend } = await import('./to-events-resend.ts');
    return toEventsResend(parsed, facts);
  }
  if (first === 'report') return { kind: 'report-usage', request: toUsageRequest(parsed.values) };
  const named = parsed.wordsGiven ? undefined : parsed.values.get('command');
  return toRun(parsed, { ...facts, command: named ?? first });
}

type ParsedCommand = Extract<ParsedLine, { readonly kind: 'command' }>;

function toRun(parsed: ParsedCommand, facts: CliFacts & { readonly command: string }): CliInvocation {
  const named = parsed.values.get('command');
  if (named !== undefined && named !== facts.command) {
    throw new InputError(`Command line: it says ${facts.command} and --command ${quoteValue(named)}.`, {
      hint: 'Name the command once.',
    });
  }
  const options: RawInputs = Object.fromEntries(
    INPUT_NAMES.flatMap((name) => {
      const value = name === 'command' ? facts.command : parsed.values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    kind: 'run',
    inputs: mergeEnvironment(options, facts),
    ...(facts.command === 'import'
      ? { format: 'text', planOut: null, importRequest: toImportRequest(parsed.values) }
      : {
          format: toFormat(parsed.values.get('format')),
          planOut: parsed.values.get('out') ?? null,
          importRequest: null,
        }),
  };
}

function toFormat(value: string | undefined): OutputFormat {
  return OUTPUT_FORMATS.find((format) => format === value) ?? 'text';
}

function toSandbox(values: ReadonlyMap<string, string>): CliInvocation {
  const number = (name: string, max: number) => toNumberOption(values, { name, max });
  const options: SandboxOptions = {
    latencyMs: number('latency-ms', MAX_AMOUNT),
    rateLimit: number('rate-limit', MAX_AMOUNT),
    rateBurst: number('rate-burst', MAX_AMOUNT),
    faultRate: number('fault-rate', 1),
    faultSeed: number('fault-seed', MAX_AMOUNT),
    listLagMs: number('list-lag-ms', MAX_AMOUNT),
    tokenLifeS: number('token-life', MAX_AMOUNT),
    pageSizeCap: number('page-size-cap', MAX_PAGE_SIZE),
    ignoreIdempotencyKey: values.has('ignore-idempotency-key'),
    requestLog: values.get('request-log') ?? null,
  };
  const port = number('port', MAX_PORT) ?? DEFAULT_PORT;
  return { kind: 'sandbox', port, stateFile: values.get('state') ?? null, options };
}

function toFix(values: ReadonlyMap<string, string>): CliInvocation {
  const matrix = values.get('matrix');
  return { kind: 'fix', inputs: matrix === undefined ? {} : { matrix }, isCheck: values.has('check') };
}

function toAuditVerify({ files, values }: ParsedCommand): CliInvocation {
  const hash = values.get('hash')?.trim().toLowerCase() ?? null;
  if (hash !== null && !/^[0-9a-f]{64}$/.test(hash)) {
    throw new InputError(`Command line: --hash ${JSON.stringify(hash)} is no SHA-256 in hex.`, {
      hint: 'Copy the audit hash from the outcome comment: 64 digits from 0-9a-f.',
    });
  }
  return { kind: 'audit-verify', file: files[0] ?? '', hash };
}
