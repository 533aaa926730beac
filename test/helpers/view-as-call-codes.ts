import { parseTag, renderTag } from '../../src/cxone/dispositions/tag-line.ts';
import type { DispositionRecord } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxProcess, TenantRecord } from './start-sandbox.ts';

const CLASSIFICATIONS: Readonly<Record<string, number>> = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 };

/** What a scenario does with a tenant, whichever of its APIs it is about. Roots only. */
export type TenantView = Pick<SandboxProcess, 'inputs' | 'records' | 'create' | 'update' | 'setSwitches'>;

/** The dispositions of a tenant as if they were call codes. */
export function viewAsCallCodes(tenant: SandboxProcess): TenantView {
  const records = async () => (await tenant.dispositions()).map(toRecord);
  return {
    inputs: tenant.keyInputs,
    setSwitches: tenant.setSwitches,
    records,
    create: async (record) => {
      await tenant.putDisposition(toDisposition(record));
      const created = (await records()).at(-1);
      if (created === undefined) throw new Error('Nothing was created.');
      return created;
    },
    update: ({ id, ...record }) =>
      tenant.putDisposition({ ...toDisposition(record), dispositionId: Number(id) }),
  };
}

function toDisposition({ name, code, type, category, isActive }: Omit<TenantRecord, 'id'>) {
  return {
    dispositionName: name,
    classificationId: CLASSIFICATIONS[type] ?? 6,
    isActive,
    notes: renderTag({ path: code, category }),
  };
}

function toRecord(record: DispositionRecord): TenantRecord {
  const tag = parseTag(record.notes);
  const types = Object.entries(CLASSIFICATIONS);
  return {
    id: String(record.dispositionId),
    name: record.dispositionName,
    code: tag?.path ?? '',
    type: types.find(([, id]) => id === record.classificationId)?.[0] ?? '',
    parentCallCodeId: null,
    category: tag?.category ?? '',
    isActive: record.isActive,
  };
}
