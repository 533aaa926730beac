import type { ActualCode } from '../../../src/model/call-code.ts';
import type { ChaosHistory, Violation } from '../history.ts';
import { MAX_CALM_RUNS } from '../play/play-schedule.ts';
import type { ListedCode } from '../schedule.ts';
import { Timeline } from '../timeline.ts';

/** After the faults a few runs bring the tenant to what the files say, and the last of them says so. */
export function converges(history: ChaosHistory): readonly Violation[] {
  const calm = history.runs.filter(({ isChaotic }) => !isChaotic);
  if (calm.at(-1)?.outcome !== 'clean' || calm.length > MAX_CALM_RUNS) {
    const outcomes = calm.map(({ outcome }) => outcome ?? 'nothing').join(', ');
    return [toViolation(`the runs after the faults ended as ${outcomes}, and none was clean`)];
  }
  const timeline = new Timeline(history);
  const records = timeline.at(timeline.last);
  const listed = history.schedule.versions.at(-1)?.listed ?? [];
  return listed.flatMap((code) => {
    const record = records.get(timeline.idAt(code.path, timeline.last) ?? '');
    if (record === undefined) return [toViolation(`${code.path} is listed, and the tenant does not have it`)];
    const fields = listDifferences(record, code);
    return fields.length === 0
      ? []
      : [toViolation(`${code.path} is not as the files say: ${fields.join(', ')}`)];
  });
}

function listDifferences(record: ActualCode, code: ListedCode): readonly string[] {
  const fields = ['name', 'code', 'type', 'category', 'isActive'] as const;
  return fields
    .filter((field) => record[field] !== code[field])
    .map((field) => `${field} is ${JSON.stringify(record[field])} instead of ${JSON.stringify(code[field])}`);
}

function toViolation(message: string): Violation {
  return { invariant: 'converges', run: null, message };
}
