import { OUTPUT_FORMATS } from './cli-invocation.ts';
import {
  type CliOption,
  FORMAT,
  IMPORT_OPTIONS,
  RECEIVE_OPTIONS,
  RUN_FORMATS,
  SANDBOX_OPTIONS,
  USAGE_OPTIONS,
} from './cli-options.ts';
import type { InputName } from './input-table.ts';

export interface CliCommand {
  /** Words on the command line; a second word makes a command below the first. */
  readonly words: readonly [string] | readonly [string, string];
  readonly summary: string;
  /** A file that must follow. */
  readonly argument: string | null;
  /** More of them may follow. */
  readonly argumentRepeats?: true;
  /** Whether every input of the action is an option of this command. */
  readonly takesInputs: boolean;
  /** Inputs of the action that are options of a command which does not take all of them. */
  readonly inputs?: readonly InputName[];
  readonly options: readonly CliOption[];
  readonly examples: readonly string[];
}

/** Commands of two words, by the first of them. */
export const GROUP_SUMMARIES: Readonly<Record<string, string>> = {
  audit: 'work with audit logs',
  events: 'work with events',
  report: 'figures from a warehouse',
};

/** Every command of the command line, in the order of its help. */
export const CLI_COMMANDS = [
  {
    words: ['auto'],
    summary: 'pick the command by the event, as the action does (on a desk: plan)',
    argument: null,
    takesInputs: true,
    options: [],
    examples: ['cxone-callcodes auto --target acme'],
  },
  {
    words: ['validate'],
    summary: 'check the matrix files; needs no credentials',
    argument: null,
    takesInputs: true,
    options: [{ ...FORMAT, values: OUTPUT_FORMATS }],
    examples: [
      'cxone-callcodes validate',
      "cxone-callcodes validate --matrix 'campaigns/**/*.yml' --format sarif > findings.sarif",
    ],
  },
  {
    words: ['fix'],
    summary: 'apply every fix that the findings of validate name, and change nothing else in the files',
    argument: null,
    takesInputs: false,
    inputs: ['matrix'],
    options: [
      {
        name: 'check',
        placeholder: null,
        description: 'write nothing; exit code 1 when there is something to fix',
      },
    ],
    examples: ['cxone-callcodes fix', "cxone-callcodes fix --check --matrix 'campaigns/**/*.yml'"],
  },
  {
    words: ['plan'],
    summary: 'compare the matrix files with the tenant; writes nothing to it',
    argument: null,
    takesInputs: true,
    options: [
      { ...FORMAT, values: RUN_FORMATS },
      { name: 'out', placeholder: 'file', description: 'keep the plan in this file, as JSON' },
    ],
    examples: [
      'cxone-callcodes plan --region us --tenant acme',
      'cxone-callcodes plan --base-url sandbox: --out plan.json',
    ],
  },
  {
    words: ['apply'],
    summary: 'plan again, ask, and write the changes to the tenant, parents first',
    argument: null,
    takesInputs: true,
    options: [{ ...FORMAT, values: RUN_FORMATS }],
    examples: [
      'cxone-callcodes apply --region us --tenant acme',
      'cxone-callcodes apply --approved-digest sha256:… # without a terminal',
      'cxone-callcodes apply --base-url sandbox:tenant.json',
    ],
  },
  {
    words: ['drift'],
    summary:
      'say whether the tenant still is what the files say; keeps an issue about it under GitHub Actions',
    argument: null,
    takesInputs: true,
    options: [],
    examples: ['cxone-callcodes drift --region us --tenant acme --fail-on drift'],
  },
  {
    words: ['import'],
    summary: 'write matrix files of what the tenant holds, one a category; a plan right after it is empty',
    argument: null,
    takesInputs: true,
    options: IMPORT_OPTIONS,
    examples: [
      'cxone-callcodes import --region us --tenant acme',
      'cxone-callcodes import --api dispositions --format csv --out callcodes/eu',
      'cxone-callcodes import --category OUTBOUND_CAMPAIGN_A --force',
    ],
  },
  {
    words: ['sandbox'],
    summary: 'serve an embedded tenant over HTTP, to try things out',
    argument: null,
    takesInputs: false,
    options: SANDBOX_OPTIONS,
    examples: [
      'cxone-callcodes sandbox --port 8787 --state tenant.json',
      'cxone-callcodes sandbox --latency-ms 40 --rate-limit 20 --fault-rate 0.05',
    ],
  },
  {
    words: ['demo'],
    summary: 'show the whole round on an embedded tenant, from validate to the verified audit log',
    argument: null,
    takesInputs: false,
    options: [],
    examples: ['cxone-callcodes demo'],
  },
  {
    words: ['receive'],
    summary:
      'receive the events of applies and keep them in a warehouse; CXONE_WEBHOOK_SECRET holds the secrets of the senders, separated by blanks',
    argument: null,
    takesInputs: false,
    options: RECEIVE_OPTIONS,
    examples: [
      'cxone-callcodes receive --warehouse duckdb:events.duckdb',
      'cxone-callcodes receive --port 8080 --warehouse postgres://callcodes@db.example.com/reporting',
    ],
  },
  {
    words: ['audit', 'verify'],
    summary: 'check that an audit log is complete and unchanged',
    argument: 'file',
    takesInputs: false,
    options: [
      {
        name: 'hash',
        placeholder: 'hash',
        description: 'closing hash from the outcome comment; without it only inner consistency is checked',
      },
    ],
    examples: ['cxone-callcodes audit verify .callcodes/audit.jsonl --hash 4f0c…'],
  },
  {
    words: ['events', 'resend'],
    summary: 'send kept events again, under the ids that they have',
    argument: 'file',
    argumentRepeats: true,
    takesInputs: false,
    inputs: ['webhook-url', 'webhook-secret'],
    options: [],
    examples: [
      'cxone-callcodes events resend event.json --webhook-url https://reports.example.com/webhooks/mapping-sync',
    ],
  },
  {
    words: ['report', 'usage'],
    summary: 'show attempts, successes, assignment rate and latency by day and target, from a warehouse',
    argument: null,
    takesInputs: false,
    options: USAGE_OPTIONS,
    examples: [
      'cxone-callcodes report usage --from 2026-11-01 --to 2026-11-30',
      'cxone-callcodes report usage --warehouse postgres://reporter@db.example.com/events --out usage.html',
      'cxone-callcodes report usage --url http://127.0.0.1:3000 --format json',
    ],
  },
] as const satisfies readonly CliCommand[];
