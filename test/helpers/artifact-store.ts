import { createHash } from 'node:crypto';
import { isRecord } from '../../src/util/is-record.ts';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string | null;
  /** ISO 8601; null: the repository's default. */
  readonly expiresAt: string | null;
  /** As it was uploaded: a zip, or one file as it is. */
  readonly content: Buffer;
}

interface Draft {
  readonly mimeType: string | null;
  readonly expiresAt: string | null;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
}

export interface StoreReply {
  readonly status: number;
  readonly value: unknown;
}

/** What the artifact service keeps: strict about the order of the calls and about the hash. */
export class ArtifactStore {
  readonly artifacts: StoredArtifact[] = [];
  readonly taken = new Set<string>();
  refusal: StoreReply | null = null;
  readonly #drafts = new Map<string, Draft>();

  create(message: unknown, uploadUrl: (name: string) => string): StoreReply {
    if (this.refusal !== null) return this.refusal;
    const name = textAt(message, 'name');
    if (name === null) return { status: 400, value: { code: 'malformed', msg: 'no name' } };
    if (this.taken.has(name)) {
      const msg = 'an artifact with this name already exists on the workflow run';
      return { status: 409, value: { code: 'already_exists', msg } };
    }
    this.taken.add(name);
    const mimeType = textAt(message, 'mime_type') ?? textAt(message, 'mimeType');
    const expiresAt = textAt(message, 'expires_at') ?? textAt(message, 'expiresAt');
    this.#drafts.set(name, { mimeType, expiresAt, blocks: new Map(), content: null });
    return { status: 200, value: { ok: true, signed_upload_url: uploadUrl(name) } };
  }

  finalize(message: unknown): StoreReply {
    const name = textAt(message, 'name') ?? '';
    const draft = this.#drafts.get(name);
    const content = draft?.content ?? null;
    if (draft === undefined || content === null) return { status: 404, value: { msg: 'not uploaded' } };
    const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (textAt(message, 'hash') !== hash) return { status: 400, value: { msg: 'wrong hash' } };
    const id = 1_000 + this.artifacts.length;
    this.artifacts.push({ id, name, mimeType: draft.mimeType, expiresAt: draft.expiresAt, content });
    return { status: 200, value: { ok: true, artifact_id: String(id) } };
  }

  /** One request to the blob store; false when there is no such blob. */
  put(name: string, { query, body }: { readonly query: URLSearchParams; readonly body: Buffer }): boolean {
    const draft = this.#drafts.get(name);
    if (draft === undefined) return false;
    const blockId = query.get('blockid');
    if (query.get('comp') === 'block' && blockId !== null) draft.blocks.set(blockId, body);
    else if (query.get('comp') === 'blocklist')
      draft.content = joinBlocks(draft.blocks, body.toString('utf8'));
    else draft.content = body;
    return true;
  }
}

function joinBlocks(blocks: ReadonlyMap<string, Buffer>, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id]) => id ?? '');
  return Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
}

function textAt(message: unknown, name: string): string | null {
  const value = isRecord(message) ? message[name] : null;
  return typeof value === 'string' ? value : null;
}
