import type { IncomingMessage, ServerResponse } from 'node:http';
import { TaskQueue } from '../../../src/receiver/warehouses/task-queue.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { listenLocally, readBody } from '../../helpers/http-server.ts';
import { BIGQUERY_SETUP, pickValues, readGuard, splitScript, toDuckdbText } from './bigquery-sql.ts';
import { type ColumnForm, type SqlResult, SqlTables, type SqlValues } from './sql-tables.ts';

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
  /** By name; a list as JSON. */
  readonly parameters: SqlValues;
}

interface Result extends Pick<SqlResult, 'columns' | 'rows'> {
  readonly refusal: BigqueryRefusal | null;
  /** How often it says that it is still running. */
  unfinished: number;
}

export interface FakeBigquery extends AsyncDisposable {
  readonly url: string;
  readonly tables: SqlTables;
  readonly jobs: readonly BigqueryJob[];
  readonly faults: BigqueryFault[];
}

const COLUMN_TYPES: Readonly<Record<ColumnForm, string>> = {
  whole: 'INTEGER',
  real: 'FLOAT',
  text: 'STRING',
};
const NOTHING = { columns: [], rows: [] };

/**
 * A local server that speaks with Google's client as BigQuery's REST interface does (jobs.insert, jobs.getQueryResults), and runs
 * what it is sent on DuckDB, one job after the other.
 */
export async function startFakeBigquery(): Promise<FakeBigquery> {
  const tables = await SqlTables.create(BIGQUERY_SETUP, 'events');
  const turns = new TaskQueue();
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
    const running =
      refusal === null ? turns.run(() => runJob(job, tables)) : { ...NOTHING, refusal, unfinished: 0 };
    results.set(id, await running);
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
    answer(response, 200, toReply(result));
  });
  return {
    url: server.url,
    tables,
    jobs,
    faults,
    async [Symbol.asyncDispose]() {
      await server.close();
      tables.close();
    },
  };
}

async function runJob(job: BigqueryJob, tables: SqlTables): Promise<Result> {
  const connection = await tables.connect();
  try {
    await connection.run(`SET schema = '${job.dataset ?? ''}'`);
    const result = await runScript(job, (text, values) => tables.run(connection, text, values));
    return { ...result, refusal: null, unfinished: job.text.includes('TRANSACTION') ? 2 : 0 };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...NOTHING, refusal: toRefusal(error.message), unfinished: 0 };
  } finally {
    // A transaction that is left open is undone with it, as with BigQuery's session of a script.
    connection.closeSync();
  }
}

async function runScript(
  { text, parameters }: BigqueryJob,
  run: (text: string, values: SqlValues) => Promise<SqlResult>,
): Promise<SqlResult> {
  let last: SqlResult = { ...NOTHING, changed: 0 };
  for (const statement of splitScript(text)) {
    const guard = readGuard(statement);
    if (guard === null) {
      const words = toDuckdbText(statement);
      last = await run(words, pickValues(words, parameters));
    } else if (BigInt(last.changed) !== parameters[guard.parameter]) {
      throw new Error(`${guard.message} at [5:3]`);
    }
  }
  return last;
}

function toRefusal(message: string): BigqueryRefusal {
  const table = /Table with name (\w+) does not exist/.exec(message)?.[1];
  if (table !== undefined)
    return { status: 404, reason: 'notFound', message: `Not found: Table project:dataset.${table}` };
  if (message.startsWith('Conversion Error'))
    return { status: 400, reason: 'invalidQuery', message: `Query error: Bad int64 value: ${message}` };
  const words = message.startsWith('Binder Error') ? `Unrecognized name: ${message}` : message;
  return { status: 400, reason: 'invalidQuery', message: `Query error: ${words}` };
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
      parameters.map(({ name, parameterType, parameterValue }) => [
        String(name),
        toValue(fieldsOf(parameterType)['type'], fieldsOf(parameterValue)),
      ]),
    ),
  };
  return { job, id: String(reference['jobId']), reference };
}

function toValue(
  type: unknown,
  { value, arrayValues }: Readonly<Record<string, unknown>>,
): SqlValues[string] {
  if (Array.isArray(arrayValues)) return JSON.stringify(arrayValues.map((item) => fieldsOf(item)['value']));
  return type === 'INT64' ? BigInt(String(value)) : String(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function toReply({ columns, rows }: Pick<SqlResult, 'columns' | 'rows'>) {
  return {
    jobComplete: true,
    totalRows: String(rows.length),
    schema: { fields: columns.map(({ name, form }) => ({ name, type: COLUMN_TYPES[form] })) },
    rows: rows.map((row) => ({ f: row.map((value) => ({ v: value })) })),
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
