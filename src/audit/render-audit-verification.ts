import { assertNever } from '../util/assert-never.ts';
import { toPrintable } from '../util/to-printable.ts';
import type { AuditVerification } from './verify-audit-log.ts';

const MAX_LISTED = 100;

/** What a verification says to people, safe for a terminal: the verdict first, then every write of unknown outcome. */
export function renderAuditVerification(verification: AuditVerification, file: string): string {
  const { unknownOutcomes } = verification;
  const listed = unknownOutcomes
    .slice(0, MAX_LISTED)
    .map(
      ({ path, requestId, line }) =>
        `  outcome unknown: ${path} (intent in line ${line}, request ${requestId})`,
    );
  const more = unknownOutcomes.length - listed.length;
  const lines = [
    `${file}: ${toVerdict(verification)}`,
    ...listed,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
  return `${lines.map(toPrintable).join('\n')}\n`;
}

function toVerdict(verification: AuditVerification): string {
  const { kind, records, lastHash } = verification;
  switch (kind) {
    case 'verified':
      return verification.proof === 'closing-hash'
        ? `verified: ${records} records, and the closing hash is the expected one.`
        : `only inner consistency was checked: ${records} records fit together, closing hash ${lastHash ?? 'none'}. Give the published audit-hash with --hash to prove that this is the log of the run.`;
    case 'other-log':
      return `not the expected log: its ${records} records fit together, but they close with ${lastHash ?? 'none'}, not with ${verification.expectedHash}.`;
    case 'end-missing':
      return `the end is missing: ${toCount(records)}${toTorn(verification.tornLine)} and the closing record is not there. The run was killed, or lines were cut off.`;
    case 'broken':
      return `line ${verification.line} does not verify: ${verification.message}. ${toCount(records)} before it.`;
    default:
      return assertNever(kind);
  }
}

function toCount(records: number): string {
  return records === 1 ? '1 record verifies' : `${records} records verify`;
}

function toTorn(tornLine: number | null): string {
  return tornLine === null ? '' : `, line ${tornLine} is torn`;
}
