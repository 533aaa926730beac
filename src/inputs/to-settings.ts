import { join, resolve } from 'node:path';
import { API_NAMES, type ApiName } from '../model/call-code.ts';
import { ACTION_COMMANDS, type Settings } from '../model/settings.ts';
import { InputReader } from './input-reader.ts';
import type { RawInputs } from './input-table.ts';
import { COMMENT_MODES } from './report-inputs.ts';
import { reportMisplacedSecrets } from './report-misplaced-secrets.ts';
import { toBaseUrl } from './to-base-url.ts';
import { toDispositionInputs } from './to-disposition-inputs.ts';
import { toFailOn } from './to-fail-on.ts';
import { toMatrixGlobs } from './to-matrix-globs.ts';
import { toSafetySettings } from './to-safety-settings.ts';
import { toTarget } from './to-target.ts';
import { toWebhooks } from './to-webhooks.ts';

export interface SettingsFacts {
  /** Absolute. */
  readonly workspace: string;
  /** `RUNNER_TEMP`; null outside GitHub Actions. */
  readonly runnerTemp: string | null;
  readonly underActions: boolean;
}

const DEFAULT_REGIONS: Readonly<Record<ApiName, string>> = { callcodes: 'us', dispositions: 'na1' };
/** Also what the contract of GitHub's artifact service allows at most for most plans. */
const MAX_RETENTION_DAYS = 90;
const MAX_CONCURRENCY = 64;
const MAX_RATE = 100_000;
/** A day; timers cannot wait for more than 24 of them. */
const MAX_TIMEOUT_S = 86_400;

/**
 * Checks and converts the inputs; a missing or empty one takes its default.
 * @throws InputError that names every wrong input, one a line, with the way out; values of secrets are never in it.
 */
export function toSettings(raw: RawInputs, facts: SettingsFacts): Settings {
  const reader = new InputReader(raw);
  reportMisplacedSecrets(reader);
  const api = reader.choice('api', API_NAMES);
  const region = toRegion(reader, api);
  const tenant = reader.text('tenant');
  const baseUrl = toBaseUrl(reader, facts.workspace);
  const target = toTarget(reader, { tenant, baseUrl, api, region });
  const matrix = toMatrixGlobs(reader, facts.workspace);
  const settings: Settings = {
    command: reader.choice('command', ACTION_COMMANDS),
    matrix: matrix.globs,
    matrixGiven: matrix.given,
    api,
    credentials: toCredentials(reader),
    region,
    tenant,
    baseUrl,
    ...toDispositionInputs(reader),
    target,
    ...toSafetySettings(reader, baseUrl),
    githubToken: reader.text('github-token'),
    comment: reader.choice('comment', COMMENT_MODES),
    annotations: reader.boolean('annotations'),
    summary: reader.boolean('summary'),
    artifact: reader.boolean('artifact'),
    artifactName: toArtifactName(reader),
    artifactRetentionDays: reader.wholeNumber('artifact-retention-days', { min: 1, max: MAX_RETENTION_DAYS }),
    outputDir: toOutputDir(reader, { ...facts, target }),
    concurrency: reader.wholeNumber('concurrency', { min: 1, max: MAX_CONCURRENCY }) ?? 1,
    maxRate: reader.positiveNumber('max-rate', { max: MAX_RATE }),
    timeoutMs: Math.ceil((reader.positiveNumber('timeout', { max: MAX_TIMEOUT_S }) ?? 1) * 1000),
    webhooks: toWebhooks(reader),
    failOn: toFailOn(reader),
  };
  reader.assertNoProblems();
  return settings;
}

function toCredentials(reader: InputReader): Settings['credentials'] {
  return {
    clientId: reader.text('client-id'),
    clientSecret: reader.text('client-secret'),
    accessKeyId: reader.text('access-key-id'),
    accessKeySecret: reader.text('access-key-secret'),
  };
}

/** The region becomes a part of a host name, so it must not be able to lead anywhere else. */
function toRegion(reader: InputReader, api: ApiName): string {
  const region = reader.text('region')?.toLowerCase() ?? DEFAULT_REGIONS[api];
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(region)) return region;
  reader.problem('region', {
    value: region,
    why: 'is no region',
    wayOut: 'Use letters, digits and - only, as in us or na1; for another host give base-url.',
  });
  return DEFAULT_REGIONS[api];
}

function toArtifactName(reader: InputReader): string | null {
  const value = reader.text('artifact-name');
  if (value !== null && /[":<>|*?\\/]/.test(value)) {
    reader.problem('artifact-name', {
      value,
      why: 'has a character that GitHub does not allow in names of artifacts',
      wayOut: 'Leave out " : < > | * ? \\ and /.',
    });
  }
  return value;
}

function toOutputDir(reader: InputReader, facts: SettingsFacts & { readonly target: string }): string {
  const value = reader.text('output-dir');
  if (value !== null) return resolve(facts.workspace, value);
  if (facts.underActions && facts.runnerTemp !== null)
    return join(facts.runnerTemp, `callcodes-${facts.target}`);
  return join(facts.workspace, '.callcodes');
}
