import type { IncomingMessage, ServerResponse } from 'node:http';
import { FIND_KEPT, NOTE_VERSION } from '../../../src/receiver/warehouses/bigquery/bigquery-statements.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { listenLocally, readBody } from '../../helpers/http-server.ts';
import { MemoryTables, type TableName, type TableRow } from './memory-tables.ts';

export interface BigqueryRefusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/** What the next job whose statement has `of` in it meets. */
export interface BigqueryFault {
  readonly of: string;
  /** `insert`: the request that starts the job; `result`: the job itself; `lost-reply`: it runs, and nobody is told. */
  readonly at: 'insert' | 'result' | 'lost-reply' | 'away';
  readonly refusal?: BigqueryRefusal;
}

export interface BigqueryJob {
  readonly project: string;
  readonly text: string;
  readonly location: string | null;
  readonly dataset: string | null;
  /** By name: the value, or the list of values, as text. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
}

interface Result {
  readonly rows: readonly TableRow[];
  readonly refusal: BigqueryRefusal | null;
  /** How often it says that it is still running. */
  unfinished: number;
}

export interface FakeBigquery extends AsyncDisposable {
  readonly url: string;
  readonly tables: MemoryTables;
  readonly jobs: readonly BigqueryJob[];
  readonly faults: BigqueryFault[];
}

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  version: 'INTEGER',
  events: 'INTEGER',
  attempts: 'INTEGER',
  successes: 'INTEGER',
  received_at: 'INTEGER',
  assignment_rate: 'FLOAT',
  p50_latency_ms: 'FLOAT',
  p95_latency_ms: 'FLOAT',
};

/** A local server that speaks with Google's client as BigQuery's REST interface does (jobs.insert, jobs.getQueryResults). */
export async function startFakeBigquery(tables = new MemoryTables()): Promise<FakeBigquery> {
  const jobs: BigqueryJob[] = [];
  const faults: BigqueryFault[] = [];
  const results = new Map<string, Result>();
  const takeFault = (text: string) => {
    const index = faults.findIndex(({ of }) => text.includes(of));
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  };
  const insert = async (request: IncomingMessage, response: ServerResponse) => {
    const { job, id, reference } = toJob(
      JSON.parse((await readBody(request)).toString('utf8')),
      request.url ?? '',
    );
    jobs.push(job);
    const fault = takeFault(job.text);
    if (fault?.at === 'away') return void response.destroy();
    if (fault?.at === 'insert' && fault.refusal !== undefined) return refuse(response, fault.refusal);
    if (results.has(id))
      return refuse(response, { status: 409, reason: 'duplicate', message: 'Already Exists: Job' });
    const refusal = fault?.at === 'result' ? (fault.refusal ?? null) : null;
    results.set(id, refusal === null ? runJob(job, tables) : { rows: [], refusal, unfinished: 0 });
    if (fault?.at === 'lost-reply')
      return refuse(response, { status: 503, reason: 'backendError', message: 'Try again' });
    answer(response, 200, { jobReference: { ...reference, location: 'EU' }, status: { state: 'RUNNING' } });
  };
  const server = await listenLocally((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    if (request.method === 'POST') return void insert(request, response);
    const id = path.split('/').at(-1) ?? '';
    const result = results.get(id);
    // The client asks for the metadata of a job that it finds to be there already.
    if (path.includes('/jobs/'))
      return answer(response, 200, {
        jobReference: { jobId: id, location: 'EU' },
        status: { state: 'DONE' },
      });
    if (result === undefined)
      return refuse(response, { status: 404, reason: 'notFound', message: 'Not found: Job' });
    if (result.unfinished > 0) {
      result.unfinished -= 1;
      return answer(response, 200, { jobComplete: false });
    }
    if (result.refusal !== null) return refuse(response, result.refusal);
    answer(response, 200, toReply(result.rows));
  });
  return { url: server.url, tables, jobs, faults, [Symbol.asyncDispose]: () => server.close() };
}

function runJob(job: BigqueryJob, tables: MemoryTables): Result {
  const undo = tables.snapshot();
  try {
    return {
      rows: evaluate(job, tables),
      refusal: null,
      unfinished: job.text.includes('TRANSACTION') ? 2 : 0,
    };
  } catch (error) {
    undo();
    const message = error instanceof Error ? error.message : String(error);
    const isMissing = message.startsWith('Not found');
    const [status, reason] = isMissing ? [404, 'notFound'] : [400, 'invalidQuery'];
    return {
      rows: [],
      refusal: { status, reason, message: isMissing ? message : `Query error: ${message}` },
      unfinished: 0,
    };
  }
}

function evaluate({ text, parameters }: BigqueryJob, tables: MemoryTables): readonly TableRow[] {
  const created = /^CREATE (?:TABLE|VIEW) IF NOT EXISTS (mapping_\w+)/.exec(text)?.[1];
  const isName = (name: string | undefined): name is TableName => name?.startsWith('mapping_') ?? false;
  if (isName(created)) tables.create(created);
  else
    for (const [, name] of text.matchAll(/(?:FROM|MERGE|UPDATE|JOIN) (mapping_\w+)/g)) {
      if (isName(name) && !tables.has(name)) throw new Error(`Not found: Table project:dataset.${name}`);
    }
  if (text === FIND_KEPT) return findKept(parameters, tables);
  if (text === NOTE_VERSION) tables.noteVersion(Number(parameters['version']), Number(parameters['now_ms']));
  if (text.startsWith('SELECT MAX(version)')) {
    const versions = tables.read('mapping_migrations').map(({ version }) => Number(version));
    return [{ version: versions.length === 0 ? null : Math.max(...versions) }];
  }
  if (text.startsWith('BEGIN TRANSACTION')) store(parameters, tables);
  return text.startsWith('SELECT FORMAT_DATE') ? readUsage(text, { parameters, tables }) : [];
}

function findKept(parameters: BigqueryJob['parameters'], tables: MemoryTables): readonly TableRow[] {
  const [mappingIds, webhookIds] = [parameters['mapping_ids'] ?? [], parameters['webhook_ids'] ?? []];
  return tables.findKept([mappingIds].flat(), [webhookIds].flat()).map((row) => ({
    mapping_id: row['mapping_id'] ?? null,
    webhook_id: row['webhook_id'] ?? null,
    received_at: Date.parse(String(row['received_at'])),
  }));
}

/** The script of a store: all of it or nothing. */
function store(parameters: BigqueryJob['parameters'], tables: MemoryTables): void {
  const { events, changes, event_count: count } = parameters;
  if (tables.mergeEvents(String(events)) !== Number(count))
    throw new Error('callcodes: stored meanwhile at [5:3]');
  if (changes !== undefined) tables.mergeChanges(String(changes));
}

function readUsage(
  text: string,
  { parameters, tables }: { readonly parameters: BigqueryJob['parameters']; readonly tables: MemoryTables },
): readonly TableRow[] {
  const parameterOf = (pattern: RegExp) => {
    const name = pattern.exec(text)?.[1];
    return name === undefined ? undefined : String(parameters[name]);
  };
  const [from, to] = [
    parameterOf(/day >= CAST\(@(\w+) AS DATE\)/),
    parameterOf(/day <= CAST\(@(\w+) AS DATE\)/),
  ];
  const target = parameterOf(/target = @(\w+)/);
  return tables.readUsage({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(target === undefined ? {} : { target }),
  });
}

function toJob(body: unknown, url: string) {
  const { configuration, jobReference } = fieldsOf(body);
  const { query, defaultDataset, queryParameters } = fieldsOf(fieldsOf(configuration)['query']);
  const reference = fieldsOf(jobReference);
  const parameters = Array.isArray(queryParameters) ? queryParameters.map(fieldsOf) : [];
  const job: BigqueryJob = {
    project: /\/projects\/([^/]+)\//.exec(url)?.[1] ?? '',
    text: String(query),
    location: typeof reference['location'] === 'string' ? reference['location'] : null,
    dataset: String(fieldsOf(defaultDataset)['datasetId']),
    parameters: Object.fromEntries(
      parameters.map(({ name, parameterValue }) => [String(name), toValue(fieldsOf(parameterValue))]),
    ),
  };
  return { job, id: String(reference['jobId']), reference };
}

function toValue({ value, arrayValues }: Readonly<Record<string, unknown>>): string | readonly string[] {
  return Array.isArray(arrayValues)
    ? arrayValues.map((item) => String(fieldsOf(item)['value']))
    : String(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function toReply(rows: readonly TableRow[]) {
  const names = Object.keys(rows[0] ?? {});
  return {
    jobComplete: true,
    totalRows: String(rows.length),
    schema: { fields: names.map((name) => ({ name, type: COLUMN_TYPES[name] ?? 'STRING' })) },
    rows: rows.map((row) => ({
      f: names.map((name) => ({ v: row[name] === null ? null : String(row[name]) })),
    })),
  };
}

function refuse(response: ServerResponse, { status, reason, message }: BigqueryRefusal): void {
  answer(response, status, {
    error: { code: status, message, errors: [{ reason, message, domain: 'global' }] },
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
