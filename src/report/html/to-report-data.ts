import { sortFindings } from '../sort-findings.ts';
import { listStakeNotes } from '../stake-words.ts';
import type { ReportData, ReportFact } from './report-data.ts';
import type { ReportInput } from './report-input.ts';
import { toFirstMs, toReportCodes } from './to-report-codes.ts';
import { type ToShown, toShownText } from './to-shown-text.ts';

/** What the page is made of. */
export function toReportData(input: ReportInput): ReportData {
  const { review, outcome } = input;
  const shown = toShownText(input.redact);
  const reasons = [
    ...(review.result?.plan.blocked.map(({ message }) => message) ?? []),
    ...(outcome?.reasons ?? []),
  ];
  return {
    facts: toFacts(input, shown),
    notes: toNotes(input).map(shown),
    reasons: [...new Set(reasons)].map(shown),
    findings: sortFindings(review.findings).map(({ severity, rule, message, file, line, column }) => ({
      severity,
      rule,
      message: shown(message),
      place: `${shown(file)}:${line}:${column}`,
    })),
    codes: toReportCodes(input, shown),
    metrics: outcome?.apply?.metrics ?? null,
    throttledMs: toThrottledMs(input),
  };
}

/** Only those among the writes: what came before is the reading of the tenant. */
function toThrottledMs({ outcome, throttledAtMs }: ReportInput): readonly number[] {
  const firstMs = toFirstMs(outcome?.apply?.changes ?? []);
  if (firstMs === null) return [];
  return throttledAtMs.map((atMs) => atMs - firstMs).filter((ms) => ms >= 0);
}

function toNotes({ review, stage, outcome }: ReportInput): readonly string[] {
  const { result, stakes } = review;
  return [
    ...(result === null || stakes === null ? [] : listStakeNotes(result.plan, stakes)),
    ...(review.notCompared === null
      ? []
      : [`Not compared with the tenant: ${review.notCompared}. The tree shows the codes of the files.`]),
    ...(stage === 'applying'
      ? [
          'This report was written right before the first write. If it is all there is, the run ended early: the audit log says what was done.',
        ]
      : []),
    ...(outcome?.apply?.cancelled === true
      ? ['The run was cancelled: no further write was started, those in flight were finished.']
      : []),
  ];
}

function toFacts({ review, outcome }: ReportInput, shown: ToShown): readonly ReportFact[] {
  const startMs = toFirstMs(outcome?.apply?.changes ?? []);
  const facts: readonly (readonly [label: string, value: string | null | undefined])[] = [
    ['Target', review.target],
    ['API', review.api],
    ['Commit', review.commit],
    ['Plan digest', review.result?.plan.digest],
    ['Gate', `reviewed-plan: ${review.mode}`],
    ['Codes that no file lists', review.removed === 'keep' ? 'kept' : 'retired'],
    ['First write', startMs === null ? null : new Date(startMs).toISOString()],
    ['Finished', outcome?.finishedAt],
    ['Audit hash', outcome?.auditHash],
  ];
  return [
    ...facts.flatMap(([label, value]) =>
      value === null || value === undefined ? [] : [{ label, value: shown(value), href: null }],
    ),
    ...toRunFact(review.links.run, shown),
  ];
}

function toRunFact(url: string | null, shown: ToShown): readonly ReportFact[] {
  if (url === null) return [];
  return [{ label: 'Run', value: shown(url), href: /^https?:\/\//.test(url) ? url : null }];
}
