import type { CodeStatus, ReportWrite } from '../report-data.ts';

interface Words {
  /** On the row of a code. */
  readonly chip: string;
  /** On the filter. */
  readonly filter: string;
  /** Beside the chip's colour, for those who do not see it. */
  readonly sign: string;
}

export const STATUS_WORDS: Readonly<Record<Exclude<CodeStatus, 'context'>, Words>> = {
  create: { chip: 'create', filter: 'Create', sign: '+' },
  update: { chip: 'update', filter: 'Update', sign: '~' },
  deactivate: { chip: 'retire', filter: 'Retire', sign: '−' },
  conflict: { chip: 'conflict', filter: 'Conflict', sign: '!' },
  unchanged: { chip: 'unchanged', filter: 'Unchanged', sign: '' },
  unlisted: { chip: 'in no file', filter: 'In no file', sign: '' },
  listed: { chip: 'not compared', filter: 'Not compared', sign: '?' },
};

export const OUTCOME_WORDS: Readonly<Record<ReportWrite['status'], Words>> = {
  applied: { chip: 'applied', filter: 'Applied', sign: '✓' },
  adopted: { chip: 'found in place', filter: 'Found in place', sign: '✓' },
  failed: { chip: 'failed', filter: 'Failed', sign: '✕' },
  skipped: { chip: 'skipped', filter: 'Skipped', sign: '–' },
};

/** Whether the plan wants something of it, or could not say. */
export function isOfInterest(status: CodeStatus): boolean {
  return status !== 'unchanged' && status !== 'unlisted' && status !== 'context' && status !== 'listed';
}
