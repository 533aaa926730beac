export interface MappingIdFacts {
  /** Of the run on GitHub, else a UUID. */
  readonly run: string;
  readonly attempt: number;
  /** Null outside of a job. */
  readonly job: string | null;
  readonly target: string;
  /** `sha256:` + hex. */
  readonly planDigest: string;
}

/** GitHub's own names of jobs are not longer; five parts make an id that fits into any header. */
const MAX_PART_LENGTH = 100;
const DIGEST_DIGITS = 8;
/**
 * A header carries visible ASCII, and Standard Webhooks joins id, time and body by dots:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
const NOT_FOR_IDS = /[^A-Za-z0-9_-]/g;

/** The id of what one apply step did, the same for every try and every resend of its event. Pure. */
export function toMappingId({ run, attempt, job, target, planDigest }: MappingIdFacts): string {
  const digits = planDigest.replace(/^sha256:/, '').slice(0, DIGEST_DIGITS);
  return ['MAP', run, String(attempt), job ?? 'local', target, digits].map(toPart).join('_');
}

function toPart(text: string): string {
  return text.replace(NOT_FOR_IDS, '-').slice(0, MAX_PART_LENGTH);
}
