import { REPORT_SCRIPT, REPORT_STYLE } from './generated/report-client.ts';
import { renderHeadline, toHeadline } from './render-headline.ts';
import { renderPage } from './render-page.ts';
import { renderSkeleton } from './render-skeleton.ts';
import type { ReportInput } from './report-input.ts';
import { toEmbeddedJson } from './to-embedded-json.ts';
import { toReportData } from './to-report-data.ts';

/** The report as one HTML file. Whatever files or servers say is in the JSON, and the script shows it as text. */
export function renderReport(input: ReportInput): string {
  const { target } = input.review;
  const { text } = toHeadline(input);
  return renderPage({
    title: `${text} · call codes of ${input.redact(target)}`,
    styles: [REPORT_STYLE],
    script: REPORT_SCRIPT,
    body: [
      renderHeadline(input),
      renderSkeleton(),
      `<script type="application/json" id="report-data">${toEmbeddedJson(toReportData(input))}</script>`,
    ],
  });
}
