import { setTimeout as sleep } from 'node:timers/promises';
import type { ActualCode } from '../../../src/model/call-code.ts';
import type { ChaosApi, HandWritten, RecordRules } from '../chaos-api.ts';
import { hasValues } from '../has-values.ts';
import type { HandEdit } from '../history.ts';
import type { Edit, Schedule } from '../schedule.ts';
import { chooseEdit } from './choose-edit.ts';
import type { ServedTenant } from './served-tenant.ts';
import { settleConflicts } from './settle-conflicts.ts';

/** The faults of the tenant strike whoever works by hand as well. */
const MAX_TRIES = 6;
const PAUSE_MS = 30;

interface Disowned {
  readonly id: string;
  readonly category: string;
}

/** Somebody who works in the tenant by hand, and keeps a list of it. */
export class Hand {
  readonly edits: HandEdit[] = [];
  readonly #api: ChaosApi;
  readonly #tenant: ServedTenant;
  readonly #disowned: Disowned[] = [];
  #token: string | null = null;

  constructor(api: ChaosApi, tenant: ServedTenant) {
    this.#api = api;
    this.#tenant = tenant;
  }

  async edit(edit: Edit, at: { readonly schedule: Schedule; readonly version: number }): Promise<void> {
    const { records } = await this.#tenant.truth();
    const record = chooseEdit(edit, { ...at, records, rules: this.#api.rules });
    if (record === null) return;
    const before = records.find(({ id }) => id === record.id);
    if (edit.kind === 'disown' && before !== undefined)
      this.#disowned.push({ id: before.id, category: before.category });
    await this.#write(edit.kind, record);
  }

  /** Gives back what was taken away, and clears up what else blocks plans. */
  async undo(schedule: Schedule): Promise<void> {
    for (const { id, category } of this.#disowned.splice(0)) {
      const { records } = await this.#tenant.truth();
      const record = records.find((other) => other.id === id);
      if (record !== undefined && record.code !== '') await this.#write('undo', { ...record, category });
    }
    const { records } = await this.#tenant.truth();
    const settled = settleConflicts(records, { schedule, rules: this.#api.rules });
    for (const record of settled) await this.#write('undo', record);
  }

  async #write(kind: HandEdit['kind'], record: HandWritten): Promise<void> {
    const startedMs = Date.now();
    const before = await this.#tenant.truth();
    for (let tries = 1; tries <= MAX_TRIES && !(await this.#tryToWrite(record)); tries += 1)
      await sleep(PAUSE_MS);
    const endedMs = Date.now();
    const after = await this.#tenant.truth();
    this.edits.push({
      kind,
      record,
      afterSequence: before.sequence,
      upToSequence: after.sequence,
      startedMs,
      endedMs,
    });
  }

  async #tryToWrite(record: HandWritten): Promise<boolean> {
    const { url } = this.#tenant;
    this.#token ??= await this.#api.signIn(url);
    if (this.#token === null) return false;
    const isWritten = await this.#api.write(url, { token: this.#token, record });
    if (!isWritten) this.#token = null;
    return isWritten;
  }
}

/** Whether a change of the tenant may be this edit, or the first half of it. */
export function isEdit(
  edit: HandEdit,
  change: { readonly sequence: number; readonly record: ActualCode; readonly rules: RecordRules },
): boolean {
  if (change.sequence <= edit.afterSequence || change.sequence > edit.upToSequence) return false;
  const { record, rules } = change;
  const wanted = edit.record;
  if (wanted.id === null && rules.isBegun(record, wanted)) return true;
  return (
    (wanted.id === null || wanted.id === record.id) &&
    wanted.parentId === record.parentId &&
    rules.toOthers(wanted) === rules.toOthers(record) &&
    hasValues(record, wanted)
  );
}
