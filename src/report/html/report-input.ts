import type { DesiredCode } from '../../model/call-code.ts';
import type { OutcomeInput } from '../render-outcome-section.ts';
import type { ReviewInput } from '../review-input.ts';

/** Everything that the report says. */
export interface ReportInput {
  readonly review: Pick<
    ReviewInput,
    | 'target'
    | 'api'
    | 'commit'
    | 'result'
    | 'stakes'
    | 'notCompared'
    | 'findings'
    | 'mode'
    | 'removed'
    | 'links'
  >;
  /** `planned`: for reviewers. `applying`: written before the first write, in case the run does not get to its end. */
  readonly stage: 'planned' | 'applying' | 'applied';
  /** Null before the end of an apply. */
  readonly outcome: OutcomeInput | null;
  /** Codes of the files, for the tree of a run that compared nothing. */
  readonly desired: readonly DesiredCode[];
  /** When the tenant refused a call for its rate: epoch milliseconds, in order. */
  readonly throttledAtMs: readonly number[];
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
}
