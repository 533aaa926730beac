import { json, parseRecord, type TenantBook, type TenantRecord, type TenantReply } from './hostile-tenant.ts';

export const DISPOSITIONS = '/incontactapi/services/v30.0/dispositions';

/** The dispositions of an honest tenant. */
export class DispositionBook implements TenantBook {
  readonly signInPath = '/authentication/v1/token/access-key';
  readonly #records = new Map<number, TenantRecord>();

  constructor(records: readonly TenantRecord[]) {
    for (const record of records) this.#add(record);
  }

  serve(method: string, path: string, body: string): TenantReply {
    const sent = parseRecord(body);
    if (method === 'POST') return this.#create(sent['dispositions']);
    const id = Number(path.slice(DISPOSITIONS.length + 1));
    if (method === 'PUT') this.#records.set(id, { ...this.#records.get(id), ...sent });
    if (method === 'PUT') return { status: 204, body: '' };
    if (path === DISPOSITIONS) return this.#list();
    return this.#records.has(id) ? json(200, this.#records.get(id)) : json(404, {});
  }

  #create(sent: unknown): TenantReply {
    const items: readonly unknown[] = Array.isArray(sent) ? sent : [];
    const dispositionResults = items.map((item) => {
      const dispositionId = this.#add({ ...parseRecord(JSON.stringify(item)), notes: '', isActive: true });
      return { dispositionId, success: true, error: '' };
    });
    return json(200, { errorCount: 0, dispositionResults });
  }

  #add(record: TenantRecord): number {
    const dispositionId = this.#records.size + 1;
    this.#records.set(dispositionId, { ...record, dispositionId });
    return dispositionId;
  }

  #list(): TenantReply {
    const dispositions = [...this.#records.values()];
    return json(200, { totalRecords: dispositions.length, businessUnitId: 1, dispositions });
  }
}
