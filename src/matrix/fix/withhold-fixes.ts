import type { Finding } from '../../model/finding.ts';

/** The findings, those `withheld` without their fix: for whoever reads them there is none. */
export function withholdFixes(
  findings: readonly Finding[],
  withheld: ReadonlySet<Finding>,
): readonly Finding[] {
  return withheld.size === 0
    ? findings
    : findings.map((finding) => (withheld.has(finding) ? withoutFix(finding) : finding));
}

function withoutFix({ fix: _fix, ...finding }: Finding): Finding {
  return finding;
}
