export interface OutputDefinition {
  readonly name: string;
  /** Markdown without line ends. */
  readonly description: string;
}

/** Every output of the action, in the order of the documentation. */
export const OUTPUTS = [
  { name: 'command', description: 'The command that ran (what `auto` picked).' },
  { name: 'target', description: 'Name of the environment.' },
  {
    name: 'outcome',
    description:
      '`invalid`, `failed`, `blocked`, `partial`, `applied`, `changes` or `clean`, the first that holds; `validated` when no tenant was asked.',
  },
  { name: 'has-changes', description: '`true` when the plan holds a change, else `false`.' },
  { name: 'creates', description: 'Number of codes that the plan creates.' },
  { name: 'updates', description: 'Number of codes that the plan updates.' },
  { name: 'deactivations', description: 'Number of codes that the plan deactivates.' },
  { name: 'unchanged', description: 'Number of listed codes that the tenant has as they are.' },
  { name: 'unlisted', description: 'Number of owned codes that no file lists.' },
  { name: 'unmanaged', description: 'Number of codes of the tenant that nobody here owns.' },
  { name: 'conflicts', description: 'Number of conflicts; with one, apply is blocked.' },
  { name: 'errors', description: 'Number of findings that are errors.' },
  { name: 'warnings', description: 'Number of findings that are warnings.' },
  { name: 'plan-file', description: 'Path of the plan, as JSON.' },
  { name: 'plan-digest', description: 'Digest of the plan (`sha256:…`).' },
  { name: 'report-file', description: 'Path of the report, as HTML.' },
  { name: 'audit-file', description: 'Path of the audit log, as JSON Lines.' },
  { name: 'audit-hash', description: 'Closing hash of the audit log: what `audit verify --hash` asks for.' },
  {
    name: 'event-file',
    description: 'Path of the event of an apply, as it was sent or can be sent: what `events resend` takes.',
  },
  { name: 'artifact-id', description: 'Id of the artifact.' },
  { name: 'artifact-url', description: 'URL of the artifact.' },
  { name: 'report-url', description: 'URL of the report, which opens in the browser.' },
  { name: 'comment-url', description: 'URL of the review comment; of `drift`, of its issue.' },
  {
    name: 'registered-ids',
    description:
      'JSON object, path to id, of every listed code that has an id when the run ends; the path of a file with it when it is larger than 256 KiB.',
  },
  {
    name: 'metrics',
    description:
      'JSON object with `totalAttempts`, `successfulAssignments`, `averageLatencyMs` and `assignmentRate`.',
  },
] as const satisfies readonly OutputDefinition[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
