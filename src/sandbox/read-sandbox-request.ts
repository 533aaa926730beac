import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES, type SandboxRequest } from './sandbox-exchange.ts';

/** Reads a request from its socket; of a body over the limit only that it was too large. Rejects when the caller goes away. */
export async function readSandboxRequest(message: IncomingMessage): Promise<SandboxRequest> {
  return {
    method: message.method ?? 'GET',
    target: message.url ?? '/',
    headers: toHeaders(message.headers),
    ...toBody(await readBytes(message)),
  };
}

/** Null when there are too many. What is over the limit is read and dropped, so that the caller gets to see the reply. */
function readBytes(message: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    message.once('end', () => resolve(size <= MAX_BODY_BYTES ? Buffer.concat(chunks) : null));
    message.once('error', reject);
  });
}

function toBody(bytes: Buffer | null): Pick<SandboxRequest, 'body' | 'bodyProblem'> {
  if (bytes === null) return { body: null, bodyProblem: 'too-large' };
  if (bytes.length === 0) return { body: null, bodyProblem: null };
  try {
    return {
      body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      bodyProblem: null,
    };
  } catch (error) {
    if (error instanceof TypeError) return { body: null, bodyProblem: 'not-utf8' };
    throw error;
  }
}

function toHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    joined[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return joined;
}
