import { FAIL_ON_CONDITIONS } from '../model/settings.ts';
import type { InputDefinition } from './input-definition.ts';

export const COMMENT_MODES = ['true', 'changes', 'false'] as const;
const BOOLEANS = ['true', 'false'] as const;

/** Where the results go, how fast the work is done, and what makes the run fail. */
export const REPORT_INPUTS = [
  {
    name: 'github-token',
    group: 'GitHub and reports',
    kind: 'text',
    default: '$' + '{{ github.token }}',
    secret: true,
    placeholder: 'token',
    description: 'Token for comments, reviewed plans and issues.',
  },
  {
    name: 'comment',
    group: 'GitHub and reports',
    kind: 'choice',
    default: 'true',
    values: COMMENT_MODES,
    placeholder: 'mode',
    description:
      'Whether pull requests get a review comment; `changes` writes no first comment for an empty plan.',
  },
  {
    name: 'annotations',
    group: 'GitHub and reports',
    kind: 'boolean',
    default: 'true',
    values: BOOLEANS,
    placeholder: 'boolean',
    description: 'Whether findings are shown at their lines.',
  },
  {
    name: 'summary',
    group: 'GitHub and reports',
    kind: 'boolean',
    default: 'true',
    values: BOOLEANS,
    placeholder: 'boolean',
    description: 'Whether the job summary is written.',
  },
  {
    name: 'artifact',
    group: 'GitHub and reports',
    kind: 'boolean',
    default: 'true',
    values: BOOLEANS,
    placeholder: 'boolean',
    description: 'Whether plan, audit log, report and event are uploaded as an artifact.',
  },
  {
    name: 'artifact-name',
    group: 'GitHub and reports',
    kind: 'text',
    default: '',
    derivedDefault: '`callcodes-<command>-<target>`',
    placeholder: 'name',
    description:
      'Name of the artifact. Attempt n of a run appends `-n`, a name that is taken `-2`, `-3`: nothing is overwritten.',
  },
  {
    name: 'artifact-retention-days',
    group: 'GitHub and reports',
    kind: 'number',
    default: '',
    derivedDefault: 'as the repository is set',
    placeholder: 'days',
    description: 'Days for which GitHub keeps the artifact, 1 to 90.',
  },
  {
    name: 'output-dir',
    group: 'GitHub and reports',
    kind: 'text',
    default: '',
    derivedDefault: '`$RUNNER_TEMP/callcodes-<target>`, on the command line `.callcodes/`',
    placeholder: 'dir',
    description: 'Directory for plan, audit log, report and event.',
  },
  {
    name: 'concurrency',
    group: 'Pace',
    kind: 'number',
    default: '8',
    placeholder: 'calls',
    description: 'Calls that are in flight at most, 1 to 64.',
  },
  {
    name: 'max-rate',
    group: 'Pace',
    kind: 'number',
    default: '',
    derivedDefault: 'no ceiling',
    placeholder: 'calls/s',
    description: 'Calls a second at most.',
  },
  {
    name: 'timeout',
    group: 'Pace',
    kind: 'number',
    default: '30',
    placeholder: 'seconds',
    description: 'Seconds that one call may take.',
  },
  {
    name: 'webhook-url',
    group: 'Events and exit code',
    kind: 'lines',
    default: '',
    placeholder: 'url',
    description:
      'Receivers of the event that apply sends, one `https` URL a line (`http` on the loopback only).',
  },
  {
    name: 'webhook-secret',
    group: 'Events and exit code',
    kind: 'lines',
    default: '',
    secret: true,
    env: 'CXONE_WEBHOOK_SECRET',
    placeholder: 'secret',
    description:
      'Secrets that sign the events: `whsec_` and the Base64 of 24 to 64 bytes, one for all receivers or one a URL line.',
  },
  {
    name: 'fail-on',
    group: 'Events and exit code',
    kind: 'list',
    default: 'error',
    values: FAIL_ON_CONDITIONS,
    placeholder: 'conditions',
    description: 'What makes the run fail besides errors, separated by commas, blanks or line ends.',
  },
] as const satisfies readonly InputDefinition[];
