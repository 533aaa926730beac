import { parseTag, renderTag } from '../../src/cxone/dispositions/tag-line.ts';
import type { DispositionRecord } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxProcess, TenantRecord } from './start-sandbox.ts';

const CLASSIFICATIONS: Readonly<Record<string, number>> = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 };

/** What a scenario does with a tenant, whichever of its APIs it is about. */
export type TenantView = Pick<SandboxProcess, 'inputs' | 'env' | 'records' | 'truth' | 'create' | 'update'>;

/** The dispositions of a tenant as if they were call codes. A record without a tag has no code and no category. */
export function viewAsCallCodes(tenant: SandboxProcess): TenantView {
  const truth = async () => toRecords(await tenant.dispositions());
  const toDisposition = async ({ code, parentCallCodeId, ...record }: Omit<TenantRecord, 'id'>) => {
    const parent = (await tenant.dispositions()).find(
      (each) => String(each.dispositionId) === parentCallCodeId,
    );
    const above = parent === undefined ? null : parseTag(parent.notes);
    return {
      dispositionName: record.name,
      classificationId: CLASSIFICATIONS[record.type] ?? 6,
      isActive: record.isActive,
      notes: renderTag({ path: above === null ? code : `${above.path}/${code}`, category: record.category }),
    };
  };
  return {
    inputs: tenant.keyInputs,
    env: tenant.keyEnv,
    records: truth,
    truth,
    create: async (record) => {
      await tenant.putDisposition(await toDisposition(record));
      const created = (await truth()).at(-1);
      if (created === undefined) throw new Error('Nothing was created.');
      return created;
    },
    update: async ({ id, ...record }) =>
      tenant.putDisposition({ ...(await toDisposition(record)), dispositionId: Number(id) }),
  };
}

function toRecords(dispositions: readonly DispositionRecord[]): readonly TenantRecord[] {
  const tagged = dispositions.map((record) => ({ record, tag: parseTag(record.notes) }));
  const ids = new Map(tagged.map(({ record, tag }) => [tag?.path ?? '', String(record.dispositionId)]));
  const types = Object.entries(CLASSIFICATIONS);
  return tagged.map(({ record, tag }) => {
    const segments = tag?.path.split('/') ?? [];
    return {
      id: String(record.dispositionId),
      name: record.dispositionName,
      code: segments.at(-1) ?? '',
      type: types.find(([, id]) => id === record.classificationId)?.[0] ?? '',
      parentCallCodeId: segments.length < 2 ? null : (ids.get(segments.slice(0, -1).join('/')) ?? null),
      category: tag?.category ?? '',
      isActive: record.isActive,
    };
  });
}
