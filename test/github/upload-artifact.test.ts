import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ArtifactUpload,
  type ArtifactUploadResult,
  uploadArtifact,
  uploadPage,
} from '../../src/github/upload-artifact.ts';
import { type ArtifactService, startArtifactService } from '../helpers/artifact-service.ts';
import { pullRequestEvent } from '../helpers/events.ts';
import { contextOf } from '../helpers/run-contexts.ts';
import { unzip } from '../helpers/unzip.ts';

let service: ArtifactService;
let directory = '';
const log = { debug() {}, info() {}, warning() {}, error() {}, progress() {} };

beforeEach(async () => {
  service = await startArtifactService();
  directory = await mkdtemp(path.join(tmpdir(), 'callcodes-artifact-'));
  await mkdir(path.join(directory, 'deep'));
  await writeFile(path.join(directory, 'plan.json'), '{"changes":[]}');
  await writeFile(path.join(directory, 'deep', 'audit.jsonl'), '{"seq":0}\n');
  // The artifact client talks to the runner by itself, and reads these by itself.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await service[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

async function toUpload(
  options: Partial<ArtifactUpload> & { readonly runner?: Readonly<Record<string, string>> } = {},
): Promise<ArtifactUpload> {
  const { runner = {}, ...rest } = options;
  return {
    name: 'callcodes-plan-acme',
    files: [path.join(directory, 'plan.json'), path.join(directory, 'deep', 'audit.jsonl')],
    rootDirectory: directory,
    retentionDays: null,
    context: await contextOf(pullRequestEvent(), runner),
    env: service.env,
    log,
    ...rest,
  };
}

it('uploads the files, below their root, and says where they are', async () => {
  const result = await uploadArtifact(await toUpload());
  expect(result).toEqual({
    kind: 'uploaded',
    id: '1000',
    name: 'callcodes-plan-acme',
    url: 'https://github.com/acme/codes/actions/runs/4711/artifacts/1000',
  });
  const [artifact] = service.artifacts;
  expect(artifact).toMatchObject({ name: 'callcodes-plan-acme', expiresAt: null });
  expect(Object.fromEntries(unzip(artifact?.content ?? Buffer.alloc(0)))).toEqual({
    'plan.json': '{"changes":[]}',
    'deep/audit.jsonl': '{"seq":0}\n',
  });
});

it('asks for the retention that was given', async () => {
  await uploadArtifact(await toUpload({ retentionDays: 5 }));
  const days = (Date.parse(service.artifacts[0]?.expiresAt ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(4.9);
  expect(days).toBeLessThan(5.1);
});

describe('the name', () => {
  it('gets the number of a later attempt', async () => {
    const result = await uploadArtifact(await toUpload({ runner: { GITHUB_RUN_ATTEMPT: '3' } }));
    expect(result).toMatchObject({ name: 'callcodes-plan-acme-3' });
  });

  it('gives way to those that are taken', async () => {
    service.takeName('callcodes-plan-acme');
    service.takeName('callcodes-plan-acme-2');
    expect(await uploadArtifact(await toUpload())).toMatchObject({
      kind: 'uploaded',
      name: 'callcodes-plan-acme-3',
    });
    expect(service.artifacts).toHaveLength(1);
  });

  it('loses the characters that GitHub forbids', async () => {
    const result = await uploadArtifact(await toUpload({ name: 'a/b:c"d\r\n*e' }));
    expect(result).toMatchObject({ kind: 'uploaded', name: 'a-b-c-d-e' });
  });
});

const reasonOf = (result: ArtifactUploadResult) => (result.kind === 'unavailable' ? result.reason : null);

describe('is unavailable, with a reason,', () => {
  it('on GitHub Enterprise Server', async () => {
    const runner = { GITHUB_SERVER_URL: 'https://git.example.com' };
    const result = await uploadArtifact(await toUpload({ runner }));
    expect(reasonOf(result)).toContain('Enterprise Server');
  });

  it('where the runner offers no service', async () => {
    const result = await uploadArtifact(await toUpload({ env: {} }));
    expect(reasonOf(result)).toContain('ACTIONS_RUNTIME_TOKEN');
  });

  it('when the service refuses', async () => {
    service.refuseWith(403, 'no');
    expect(await uploadArtifact(await toUpload())).toMatchObject({ kind: 'unavailable' });
    expect(service.artifacts).toEqual([]);
  });

  it('when there is no such file', async () => {
    const files = [path.join(directory, 'missing.json')];
    expect(await uploadArtifact(await toUpload({ files }))).toMatchObject({ kind: 'unavailable' });
  });
});

describe('a page', () => {
  it('is uploaded as it is, under a name that is free', async () => {
    const file = path.join(directory, 'report.html');
    await writeFile(file, '<!doctype html><title>Plan</title>');
    service.takeName('callcodes-report-acme.html');
    const { files: _, rootDirectory: __, ...upload } = await toUpload({ name: 'callcodes-report-acme' });
    const result = await uploadPage({ ...upload, file });
    expect(result).toMatchObject({ kind: 'uploaded', name: 'callcodes-report-acme-2' });
    const [artifact] = service.artifacts;
    expect(artifact).toMatchObject({ name: 'callcodes-report-acme-2.html', mimeType: 'text/html' });
    expect(artifact?.content.toString('utf8')).toBe(await readFile(file, 'utf8'));
  });
});
