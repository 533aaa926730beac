import { toPlanJson } from '../reconcile/to-plan-json.ts';
import { renderFindingsText } from '../report/render-findings-text.ts';
import { renderPlanText } from '../report/render-plan-text.ts';
import { redactJson } from '../util/redact-json.ts';
import type { Draft } from './make-plan.ts';
import { printFindings } from './print-findings.ts';
import type { Run } from './run-environment.ts';

/**
 * Puts the plan on standard output. As JSON it is the plan file, or the findings where they allow no plan. Its Markdown form is
 * printed where it is published, since it is the comment to the letter.
 */
export async function printPlan(run: Run, draft: Draft): Promise<void> {
  const { environment, format, settings } = run;
  const { compared, loaded, findings } = draft;
  if (format === 'markdown') return;
  if (compared === null || format === 'sarif') {
    await printFindings(run, { loaded, findings });
    return;
  }
  if (format === 'json') {
    environment.print(redactJson(toPlanJson(compared.result.plan), environment.redactor));
    return;
  }
  const colors = environment.colours;
  const text = renderFindingsText(findings, { texts: loaded.texts, colors });
  const plan = renderPlanText(compared.result, { colors, removed: settings.removed, stakes: draft.stakes });
  environment.print(environment.redactor.redact(text === '' ? plan : `${text}\n${plan}`));
}
