import { REVIEW_MODES } from '../model/settings.ts';
import type { InputDefinition } from './input-definition.ts';

export const REMOVAL_MODES = ['keep', 'deactivate'] as const;

/** What apply may do, and under whose eyes. */
export const SAFETY_INPUTS = [
  {
    name: 'removed',
    group: 'Safety',
    kind: 'choice',
    default: 'keep',
    values: REMOVAL_MODES,
    placeholder: 'mode',
    description: 'What becomes of owned codes that no file lists any more.',
  },
  {
    name: 'max-deactivations',
    group: 'Safety',
    kind: 'text',
    default: '20%',
    placeholder: 'limit',
    description:
      "How many codes one apply may deactivate: a share of the tenant's active owned codes, for each category and in all, rounded down and at least 5, or an exact number (`0` forbids all). Over it apply is blocked; the plan is still shown.",
  },
  {
    name: 'takeover',
    group: 'Safety',
    kind: 'lines',
    default: 'false',
    placeholder: 'names',
    description:
      'Paths or categories, one a line, that may be changed though no file here owns them. `true` means all of them, with a warning.',
  },
  {
    name: 'reviewed-plan',
    group: 'Safety',
    kind: 'choice',
    default: 'required',
    derivedDefault: '`required`; on the command line `off` for `sandbox:` targets',
    values: REVIEW_MODES,
    placeholder: 'mode',
    description:
      'Whether apply needs a plan that was shown in a merged pull request: `required`; `approved` asks for an approving review besides; `warn` only says so; `off` does not ask.',
  },
  {
    name: 'plan-key',
    group: 'Safety',
    kind: 'text',
    default: '',
    derivedDefault: 'derived from the client secret or access-key secret',
    secret: true,
    env: 'CXONE_PLAN_KEY',
    placeholder: 'key',
    description: 'Key that signs reviewed plans: at least 32 characters, the same in plan and apply.',
  },
  {
    name: 'approved-digest',
    group: 'Safety',
    kind: 'text',
    default: '',
    placeholder: 'digest',
    description: 'Digest (`sha256:…`) of exactly the plan that may be applied, given by hand.',
  },
] as const satisfies readonly InputDefinition[];
