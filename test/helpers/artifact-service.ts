import type { IncomingMessage } from 'node:http';
import { ArtifactStore, type StoredArtifact, type StoreReply } from './artifact-store.ts';
import { listenLocally, readBody } from './http-server.ts';
import { openGate } from './open-gate.ts';

export interface ArtifactService extends AsyncDisposable {
  /** What the runner sets in the environment of a step. */
  readonly env: { readonly ACTIONS_RESULTS_URL: string; readonly ACTIONS_RUNTIME_TOKEN: string };
  /** Those that were finalized, in order. */
  readonly artifacts: readonly StoredArtifact[];
  /** A name that an earlier attempt or job of the run has taken. */
  takeName(name: string): void;
  /** Answers every CreateArtifact with this status from now on. */
  refuseWith(status: number, message: string): void;
  /** Leaves every upload of content unanswered from now on, until it is let go. Resolves once one has come. */
  holdUploads(): { readonly arrived: Promise<void>; readonly release: () => void };
}

const HEADERS = { 'content-type': 'application/json', etag: '"0x1"', 'x-ms-request-id': 'local' };
const SERVICE_PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** The service behind `@actions/artifact`: the two twirp calls, and the blob store that the signed URL leads to. */
export async function startArtifactService(): Promise<ArtifactService> {
  const store = new ArtifactStore();
  let gate = openGate();
  gate.release();
  const token = `${encode({ alg: 'none' })}.${encode({ scp: 'Actions.Results:run-backend:job-backend' })}.x`;
  const server = await listenLocally((request, response) => {
    void answer({ store, token, origin: server.url, pass: () => gate.pass() }, request)
      .catch((error: unknown) => ({ status: 500, value: { msg: String(error) } }))
      .then(({ status, value }) => response.writeHead(status, HEADERS).end(JSON.stringify(value)));
  });
  return {
    env: { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts: store.artifacts,
    takeName: (name) => {
      store.taken.add(name);
    },
    refuseWith: (status, message) => {
      store.refusal = { status, value: { msg: message } };
    },
    holdUploads: () => {
      gate = openGate();
      return gate;
    },
    [Symbol.asyncDispose]: server.close,
  };
}

interface Service {
  readonly store: ArtifactStore;
  readonly token: string;
  readonly origin: string;
  /** Waits while uploads are held. */
  readonly pass: () => Promise<void>;
}

async function answer(
  { store, token, origin, pass }: Service,
  request: IncomingMessage,
): Promise<StoreReply> {
  const url = new URL(request.url ?? '/', origin);
  const body = await readBody(request);
  if (url.pathname.startsWith('/blob/')) {
    await pass();
    const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
    const isDone = request.method === 'PUT' && store.put(name, { query: url.searchParams, body });
    return { status: isDone ? 201 : 404, value: null };
  }
  if (request.headers.authorization !== `Bearer ${token}`)
    return { status: 401, value: { msg: 'bad token' } };
  const message: unknown = JSON.parse(body.toString('utf8'));
  const uploadUrl = (name: string) => `${origin}/blob/${encodeURIComponent(name)}?sig=c2lnbmF0dXJl`;
  switch (url.pathname.replace(SERVICE_PATH, '')) {
    case 'CreateArtifact':
      return store.create(message, uploadUrl);
    case 'FinalizeArtifact':
      return store.finalize(message);
    default:
      return { status: 404, value: { msg: `no route ${url.pathname}` } };
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
