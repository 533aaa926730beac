import { AppError } from '../errors/app-error.ts';
import type { ExecutableChange } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import { ApplyJournal, type Settled } from './apply-journal.ts';
import { toFailed, toSkipped, toThrownVerdict, type Verdict } from './apply-verdict.ts';
import { executeCreate } from './execute-create.ts';
import { executeOverwrite } from './execute-overwrite.ts';

/** Executes one change, or says why not. Never rejects: a fault of our own stops the run and is kept there. */
export async function executeChange(change: ExecutableChange, context: ApplyContext): Promise<Settled> {
  const journal = new ApplyJournal(change, context);
  const verdict = await toVerdict(change, { context, journal });
  const settled = journal.settle(verdict, context.clock.nowMs());
  const { id, error } = settled.outcome;
  if (change.action === 'create' && id !== null && error === null) context.ids.set(change.path, id);
  context.dependencies.note(settled.outcome);
  return settled;
}

interface ChangeCall {
  readonly context: ApplyContext;
  readonly journal: ApplyJournal;
}

async function toVerdict(change: ExecutableChange, call: ChangeCall): Promise<Verdict> {
  const { context, journal } = call;
  const reason = context.dependencies.reasonToSkip(change) ?? context.run.reasonToStop();
  if (reason !== null) return toSkipped(reason, change.id);
  try {
    return change.action === 'create'
      ? await executeCreate(change, call)
      : await executeOverwrite(change, call);
  } catch (error) {
    if (journal.withheld !== null) return toSkipped(journal.withheld, change.id);
    const thrown =
      journal.broken === null ? toThrownVerdict(error, { id: change.id, wrote: journal.wrote }) : null;
    return thrown ?? stopRun(change, { ...call, cause: journal.broken?.cause ?? error });
  }
}

function stopRun(
  change: ExecutableChange,
  { context, journal, cause }: ChangeCall & { cause: unknown },
): Verdict {
  context.run.stop(cause);
  const message = 'Not completed: the run itself failed here and stopped. Its error says why.';
  const code = cause instanceof AppError ? cause.code : 'INTERNAL';
  return toFailed(
    { code, message },
    { id: change.id, attempts: journal.wrote ? 1 : 0, settled: !journal.wrote },
  );
}
