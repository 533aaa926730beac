import { FOOTER_MARKER, OUTCOME_END, OUTCOME_START } from './comment-markers.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { MAX_COMMENT_LENGTH } from './render-review-comment.ts';

/**
 * The comment with the outcome above its plan. The hidden lines stay first, an outcome that stands there already is replaced,
 * and the plan is shortened (its last lines stay) when both do not fit. Placing the same section twice changes nothing.
 * Throws a RangeError when the hidden lines and the outcome alone do not fit.
 */
export function placeOutcome(existingBody: string, section: string, maxLength = MAX_COMMENT_LENGTH): string {
  const { hidden, rest } = splitHidden(existingBody.replace(/\r\n?/g, '\n'));
  const plan = withoutOutcome(rest).replace(/^\n+/, '');
  const before = `${hidden}${hidden === '' ? '' : '\n'}${section}\n`;
  const room = maxLength - 1 - before.length;
  if (plan.length <= room) return before + plan;
  if (room < 0)
    throw new RangeError(`The outcome needs ${-room} characters more than a comment of ${maxLength} has.`);
  const { body, footer } = splitFooter(plan);
  if (footer.length > room) return before.trimEnd().concat('\n');
  return before + cutMarkdown(body, room - footer.length) + footer;
}

/** The HTML comments with which the body begins, the outcome's own marker excepted. */
function splitHidden(body: string): { hidden: string; rest: string } {
  let end = 0;
  while (
    body.startsWith('<!--', end) &&
    !body.startsWith(OUTCOME_START, end) &&
    !body.startsWith(FOOTER_MARKER, end)
  ) {
    const close = body.indexOf('-->', end);
    if (close < 0) break;
    end = close + '-->'.length;
    if (body[end] === '\n') end += 1;
  }
  const hidden = body.slice(0, end);
  return {
    hidden: hidden === '' || hidden.endsWith('\n') ? hidden : `${hidden}\n`,
    rest: body.slice(end).replace(/^\n+/, ''),
  };
}

function withoutOutcome(rest: string): string {
  if (!rest.startsWith(OUTCOME_START)) return rest;
  const end = rest.indexOf(OUTCOME_END);
  return end < 0 ? rest.slice(OUTCOME_START.length) : rest.slice(end + OUTCOME_END.length);
}

function splitFooter(plan: string): { body: string; footer: string } {
  const start = plan.lastIndexOf(FOOTER_MARKER);
  return start < 0 ? { body: plan, footer: '' } : { body: plan.slice(0, start), footer: plan.slice(start) };
}
