import type { Annotation } from '../model/annotation.ts';
import { assertNever } from '../util/assert-never.ts';

/** Prints one workflow command for each, in this order. The caller has bounded their number: GitHub drops the rest. */
export async function emitAnnotations(annotations: readonly Annotation[]): Promise<void> {
  if (annotations.length === 0) return;
  const core = await import('@actions/core');
  for (const annotation of annotations) {
    const properties = toProperties(annotation);
    switch (annotation.level) {
      case 'error':
        core.error(annotation.message, properties);
        break;
      case 'warning':
        core.warning(annotation.message, properties);
        break;
      case 'notice':
        core.notice(annotation.message, properties);
        break;
      default:
        assertNever(annotation.level);
    }
  }
}

function toProperties({ title, file, line, endLine, column, endColumn }: Annotation) {
  const place = { title, file, startLine: line, endLine };
  // GitHub takes columns within one line only; its last column is inclusive.
  return line === endLine
    ? { ...place, startColumn: column, endColumn: Math.max(column, endColumn - 1) }
    : place;
}
