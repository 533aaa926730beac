import type { Annotation } from '../model/annotation.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { countOf } from './format-text.ts';
import { showInvisible } from './show-invisible.ts';
import { sortFindings } from './sort-findings.ts';

/** GitHub shows this many a level and step, and drops the rest without a word. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** GitHub cuts a longer message. */
const MAX_MESSAGE_BYTES = 4_096;

/** Errors, then warnings, at most ten of each; the tenth tells how many more there are and where they stand. */
export function toAnnotations(findings: readonly Finding[]): readonly Annotation[] {
  const sorted = sortFindings(findings);
  return [...toLevel(sorted, 'error'), ...toLevel(sorted, 'warning')];
}

function toLevel(sorted: readonly Finding[], level: Severity): readonly Annotation[] {
  const ofLevel = sorted.filter(({ severity }) => severity === level);
  const left = ofLevel.length - MAX_ANNOTATIONS_PER_LEVEL;
  return ofLevel
    .slice(0, MAX_ANNOTATIONS_PER_LEVEL)
    .map((finding, index) =>
      toAnnotation(finding, left > 0 && index === MAX_ANNOTATIONS_PER_LEVEL - 1 ? left : 0),
    );
}

function toAnnotation(finding: Finding, left: number): Annotation {
  const { severity, rule, file, line, column, endLine, endColumn } = finding;
  const more =
    left === 0
      ? ''
      : `\n\n${countOf(left, `more ${severity}`)} ${left === 1 ? 'is' : 'are'} not shown here: the job summary and the log of this step list them all.`;
  const message = cutToBytes(
    showInvisible(finding.message),
    MAX_MESSAGE_BYTES - Buffer.byteLength(more, 'utf8'),
  );
  return {
    level: severity,
    title: left === 0 ? rule : `${rule} (and ${countOf(left, `more ${severity}`)})`,
    message: message + more,
    file,
    line,
    endLine,
    column,
    endColumn,
  };
}

/** The longest beginning of whole characters that has at most `maxBytes` bytes, `…` included when something is cut. */
function cutToBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text, 'utf8') <= maxBytes) return text;
  let bytes = Buffer.byteLength('…', 'utf8');
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character, 'utf8');
    if (bytes > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
}
