import type { ActualCode, DesiredCode } from '../../model/call-code.ts';
import type { CallCodeStore } from '../../model/call-code-store.ts';
import type { RecentApply } from '../../model/recent-apply.ts';
import type { ListedUses } from '../../model/stakes.ts';
import { type ApiChannel, type ApiChannelOptions, createApiChannel } from '../api-channel.ts';
import { newRetryBudget } from '../attempt-loop.ts';
import { toApiOrigin } from '../base-url.ts';
import type { HttpClient } from '../http-client.ts';
import { BulkCreator } from './bulk-creator.ts';
import { toClassificationId } from './classification-id.ts';
import { type Connection, connectTenant, type TenantPlace } from './connect-tenant.ts';
import { createDisposition } from './create-disposition.ts';
import { fetchClassifications, fetchDisposition, fetchRows } from './disposition-calls.ts';
import { renderDispositionName } from './disposition-name.ts';
import { DispositionRegistry } from './disposition-registry.ts';
import { findCodeFaults } from './find-code-faults.ts';
import { identifyDispositions } from './identify-dispositions.ts';
import { Latecomers } from './latecomers.ts';
import { listUses, MAX_SKILL_CALL_MS } from './list-uses.ts';
import type { Disposition } from './parse-disposition.ts';
import { readList } from './read-list.ts';
import { readSettledList } from './read-settled-list.ts';
import { toSkillVersions } from './skill-versions.ts';
import { renderTag } from './tag-line.ts';
import { updateDisposition } from './update-disposition.ts';
import type { WriteContext } from './write-context.ts';

/** Changes in work for each call that may be in flight: some wait for the audit log, or between attempts. */
const FAN_OUT_FACTOR = 2;

export interface DispositionsStoreOptions extends ApiChannelOptions, TenantPlace {
  /** What the store calls itself; the origin of the API when it is left out. */
  readonly origin?: string;
  /** How a disposition is called. */
  readonly template: string;
  readonly randomUuid: () => string;
  /** An apply of a moment ago, whose creates the list may not show yet; null: none is known. */
  readonly recentApply: RecentApply | null;
  /** Whether a reply of this run held one of its secrets, which was taken out on its way here. */
  readonly hasRedacted: () => boolean;
}

/** The Admin API's flat list of dispositions behind the port. Nothing is sent before the first call of a method. */
export function createDispositionsStore(options: DispositionsStoreOptions): CallCodeStore {
  const tenant = new DispositionsTenant(options);
  return {
    api: 'dispositions',
    get origin() {
      return tenant.origin;
    },
    fanOut: options.concurrency * FAN_OUT_FACTOR,
    // All at once, so that they fill whole POSTs.
    createFanOut: Number.POSITIVE_INFINITY,
    signIn: async () => (await tenant.connect()).identity,
    listCodes: (desired) => tenant.listCodes(desired),
    listUses: (ids, { signal }) => tenant.listUses(ids, signal),
    readCode: (id) => tenant.readCode(id),
    createCode: async (request) => {
      const { context, bulk } = await tenant.writing();
      return createDisposition(context, { request, bulk });
    },
    updateCode: async (request) => updateDisposition((await tenant.writing()).context, request),
    findFaults: (codes) => findCodeFaults(codes, { ...options, classifications: tenant.classifications }),
    desiredTerms: (code) => ({
      classificationId: toClassificationId(code),
      dispositionName: renderDispositionName(options.template, code),
      tag: renderTag(code),
    }),
    termsAt: (path, { category, terms }) =>
      typeof terms['tag'] === 'string' ? { tag: renderTag({ path, category }) } : {},
  };
}

interface Writing {
  readonly context: WriteContext;
  readonly bulk: BulkCreator;
}

/** One tenant during one run. */
class DispositionsTenant {
  readonly #options: DispositionsStoreOptions;
  readonly #channel: ApiChannel;
  readonly #registry: DispositionRegistry;
  #connecting: Promise<Connection> | null = null;
  #writing: Promise<Writing> | null = null;
  #origin: string | null = null;
  #listed = { listedAtMs: 0, isHalfShown: false };
  /** Null until they were asked for. */
  classifications: ReadonlySet<number> | null = null;

  constructor(options: DispositionsStoreOptions) {
    this.#options = options;
    this.#channel = createApiChannel(options);
    this.#registry = new DispositionRegistry(options.template);
    const address = options.baseUrl === null ? null : toApiOrigin(options.baseUrl);
    this.#origin = options.origin ?? address;
  }

  /** Known from the first sign-in on where the address is discovered. */
  get origin(): string {
    return this.#origin ?? toApiOrigin(this.#options.issuer);
  }

  connect(): Promise<Connection> {
    this.#connecting ??= this.#connectOnce();
    return this.#connecting;
  }

  writing(): Promise<Writing> {
    this.#writing ??= this.connect().then(({ client }) => {
      const { clock, randomUuid, hasRedacted, log } = this.#options;
      const { signal } = this.#channel;
      const registry = this.#registry;
      const latecomers = new Latecomers({ client, clock, signal, registry, log, ...this.#listed });
      const context = { client, clock, signal, randomUuid, hasRedacted, registry, latecomers };
      return { context, bulk: new BulkCreator(context) };
    });
    return this.#writing;
  }

  async listCodes(desired: readonly DesiredCode[]): Promise<readonly ActualCode[]> {
    const { client } = await this.connect();
    const { clock, log, template } = this.#options;
    const { signal } = this.#channel;
    let listedAtMs = 0;
    const read = () => {
      listedAtMs = clock.nowMs();
      return this.#readList(client);
    };
    const recentApply = this.#options.recentApply?.origin === this.origin ? this.#options.recentApply : null;
    const dispositions = await readSettledList({ read, recentApply, clock, signal, log });
    if (desired.some(({ classification }) => classification !== null)) {
      this.classifications = await fetchClassifications(client);
      if (this.classifications === null)
        log.warning(
          'The tenant does not list its classifications: those in the files are not checked against it.',
        );
    }
    this.#registry.noteList(identifyDispositions(dispositions, { desired, template }));
    const records = dispositions.map((disposition) => this.#registry.toActualCode(disposition));
    // Records as a create leaves them that died half-way: more of its work may still come to light.
    const isHalfShown = records.some(({ namesake }) => namesake === 'as-created');
    this.#listed = { listedAtMs, isHalfShown };
    return records;
  }

  #readList(client: HttpClient): Promise<readonly Disposition[]> {
    const { clock, concurrency, log } = this.#options;
    return readList({
      readPage: (range) => fetchRows(client, range),
      width: concurrency,
      sleep: (ms) => clock.sleep(ms, this.#channel.signal),
      onProgress: (progress) => log.progress({ label: 'Reading dispositions', ...progress }),
      onReread: (problem) => log.debug(`The list of dispositions is read again: ${problem}.`),
    });
  }

  async readCode(id: string): Promise<ActualCode | null> {
    const { client } = await this.connect();
    const budget = newRetryBudget();
    const disposition = await fetchDisposition(client, { id, budget });
    if (disposition === null) return null;
    this.#registry.noteRead({ disposition, budget });
    return this.#registry.toActualCode(disposition);
  }

  async listUses(ids: readonly string[], signal: AbortSignal): Promise<ListedUses> {
    const { openVersion } = await this.connect();
    const { apiVersion, clock, concurrency, log, timeoutMs } = this.#options;
    const limits = { signal, timeoutMs: Math.min(timeoutMs, MAX_SKILL_CALL_MS) };
    const clients = toSkillVersions(apiVersion).map((version) => openVersion(version, limits));
    return listUses(ids, { clients, clock, log, width: concurrency });
  }

  async #connectOnce(): Promise<Connection> {
    try {
      const connection = await connectTenant(this.#channel, this.#options);
      this.#origin ??= toApiOrigin(connection.apiEndpoint);
      return connection;
    } catch (error) {
      this.#connecting = null;
      throw error;
    }
  }
}
