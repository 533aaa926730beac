import { ApiError } from '../../src/errors/api-error.ts';
import type { ActualCode } from '../../src/model/call-code.ts';
import type {
  CallCodeStore,
  CreateRequest,
  UpdateRequest,
  WriteReply,
} from '../../src/model/call-code-store.ts';

/**
 * `refused`: answered with 400, nothing done. `unavailable`: answered with 503 for ever, nothing done. `lost`: done, and no
 * reply arrived. `lost-before`: not done, and no reply arrived. `twisted`: done, but the reply shows another record.
 * `crash`: a bug in the store, after the announcement.
 */
export type MemoryFault = 'none' | 'refused' | 'unavailable' | 'lost' | 'lost-before' | 'twisted' | 'crash';

export interface MemoryCall {
  readonly operation: 'create' | 'read' | 'update';
  /** Path of a write, id of a read. */
  readonly of: string;
}

export interface Mutation {
  readonly operation: 'create' | 'update';
  readonly path: string;
  readonly id: string;
}

export interface MemoryStoreOptions {
  readonly codes?: readonly ActualCode[];
  readonly fanOut?: number;
  readonly faultOf?: (call: MemoryCall) => MemoryFault;
  /** Awaited while a call is under way, after its announcement; for tests that steer time or cancel. */
  readonly during?: (call: MemoryCall) => Promise<void> | void;
}

/** A small tenant in memory with the rules of the real one: unique places, known parents, at most three levels. */
export class MemoryStore implements CallCodeStore {
  readonly api = 'callcodes';
  readonly origin = 'memory:';
  readonly fanOut: number;
  readonly records = new Map<string, ActualCode>();
  readonly mutations: Mutation[] = [];
  readonly calls: MemoryCall[] = [];
  maxInFlight = 0;
  readonly #faultOf: (call: MemoryCall) => MemoryFault;
  readonly #during: (call: MemoryCall) => Promise<void> | void;
  #inFlight = 0;
  #nextId = 1;
  #nextRequest = 1;

  constructor({
    codes = [],
    fanOut = 4,
    faultOf = () => 'none',
    during = () => undefined,
  }: MemoryStoreOptions = {}) {
    for (const code of codes) this.records.set(code.id, code);
    this.fanOut = fanOut;
    this.#faultOf = faultOf;
    this.#during = during;
  }

  async signIn() {
    return { tenantId: null };
  }

  async listCodes() {
    return [...this.records.values()];
  }

  findFaults() {
    return [];
  }

  desiredTerms() {
    return {};
  }

  termsAt() {
    return {};
  }

  async readCode(id: string): Promise<ActualCode | null> {
    return this.#call({ operation: 'read', of: id }, async (fault) => {
      if (fault !== 'none') throw unavailable(`GET {id}`, null);
      return this.records.get(id) ?? null;
    });
  }

  async createCode(request: CreateRequest): Promise<WriteReply> {
    const call: MemoryCall = { operation: 'create', of: request.path };
    await request.beforeSend(`key-${this.#nextRequest++}`);
    return this.#call(call, async (fault) => {
      throwBefore(fault, 'POST');
      const code: ActualCode = { ...toFields(request), id: `new-${this.#nextId}` };
      const existing = this.#at(code);
      if (existing !== undefined) return { kind: 'exists', code: existing, attempts: 1, httpStatus: 409 };
      this.#assertParent(code);
      this.#nextId += 1;
      return this.#write(
        { operation: 'create', path: request.path, id: code.id },
        { code, fault, httpStatus: 201 },
      );
    });
  }

  async updateCode(request: UpdateRequest): Promise<WriteReply> {
    const call: MemoryCall = { operation: 'update', of: request.path };
    await request.beforeSend(`key-${this.#nextRequest++}`);
    return this.#call(call, async (fault) => {
      throwBefore(fault, 'PUT');
      if (!this.records.has(request.id)) throw refused('PUT', 404);
      const code: ActualCode = { ...toFields(request), id: request.id };
      const other = this.#at(code);
      if (other !== undefined && other.id !== code.id) throw refused('PUT', 409);
      this.#assertParent(code);
      return this.#write(
        { operation: 'update', path: request.path, id: code.id },
        { code, fault, httpStatus: 200 },
      );
    });
  }

  #write(
    mutation: Mutation,
    { code, fault, httpStatus }: { code: ActualCode; fault: MemoryFault; httpStatus: number },
  ) {
    this.records.set(code.id, code);
    this.mutations.push(mutation);
    if (fault === 'lost') throw unavailable(httpStatus === 201 ? 'POST' : 'PUT', null);
    const shown = fault === 'twisted' ? { ...code, name: `${code.name} twisted` } : code;
    return { kind: 'written', code: shown, attempts: 1, httpStatus } as const;
  }

  async #call<T>(call: MemoryCall, work: (fault: MemoryFault) => Promise<T>): Promise<T> {
    this.calls.push(call);
    this.#inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.#inFlight);
    try {
      await new Promise(setImmediate);
      await this.#during(call);
      return await work(this.#faultOf(call));
    } finally {
      this.#inFlight -= 1;
    }
  }

  #at({ parentId, code }: ActualCode): ActualCode | undefined {
    return [...this.records.values()].find((each) => each.parentId === parentId && each.code === code);
  }

  #assertParent({ parentId }: ActualCode): void {
    let level = 1;
    for (let id = parentId; id !== null; level += 1) {
      const parent = this.records.get(id);
      if (parent === undefined || level >= 3) throw refused('POST', 400);
      id = parent.parentId;
    }
  }
}

function toFields({ values, parentId }: CreateRequest | UpdateRequest): Omit<ActualCode, 'id'> {
  const { name, code, type, category, isActive, parent: _path, ...terms } = values;
  return { name, code, type, category, isActive, parentId, terms };
}

function throwBefore(fault: MemoryFault, route: string): void {
  if (fault === 'crash') throw new TypeError('a bug in the store');
  if (fault === 'refused') throw refused(route, 400);
  if (fault === 'lost-before') throw unavailable(route, null);
  if (fault === 'unavailable') throw unavailable(route, 503);
}

function refused(route: string, status: number): ApiError {
  return new ApiError(`${route} refused: ${status}.`, {
    code: 'API_REJECTED',
    route,
    status,
    attempts: 1,
    requestId: null,
  });
}

function unavailable(route: string, status: number | null): ApiError {
  const facts = { code: 'API_UNAVAILABLE', route, status, attempts: 5, requestId: null } as const;
  return new ApiError(`${route} failed.`, status === null ? facts : { ...facts, mayHaveTakenEffect: false });
}
