// What a receiver is at its barest: Express, its JSON parser and one insert a request. No signature, no check, no transaction over
// an event and its changes. Run by bench/receive.ts: node bench/bare-receiver.ts URL
import { DuckDBInstance } from '@duckdb/node-api';
import express from 'express';
import pg from 'pg';

const CREATE = 'CREATE TABLE IF NOT EXISTS bare_events (mapping_id VARCHAR(512) PRIMARY KEY, body VARCHAR)';
const INSERT = 'INSERT INTO bare_events VALUES ($1, $2)';

type Run = (text: string, values: readonly string[]) => Promise<unknown>;

async function openRun(url: string): Promise<Run> {
  if (url.startsWith('duckdb:')) {
    const instance = await DuckDBInstance.create(url.slice('duckdb:'.length));
    const connection = await instance.connect();
    return (text, values) => connection.run(text, [...values]);
  }
  const pool = new pg.Pool({ connectionString: url });
  return (text, values) => pool.query(text, [...values]);
}

const run = await openRun(process.argv[2] ?? '');
await run(CREATE, []);
const app = express();
app.use(express.json({ limit: '2mb' }));
app.post('/webhooks/mapping-sync', async (request, response) => {
  const body: unknown = request.body;
  await run(INSERT, [request.get('webhook-id') ?? '', JSON.stringify(body)]);
  response.json({ received: true });
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null)
    console.log(`listening on http://127.0.0.1:${address.port}`);
});
