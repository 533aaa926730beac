import type { SqlValues } from './sql-tables.ts';

/** Functions and types of GoogleSQL that DuckDB lacks, as the reference describes them; `DATE` of two arguments is renamed below. */
export const BIGQUERY_SETUP: readonly string[] = [
  'CREATE TYPE FLOAT64 AS DOUBLE',
  'CREATE MACRO BQ_DATE(moment, zone) AS CAST(moment AT TIME ZONE zone AS DATE)',
  'CREATE MACRO BQ_JSON_VALUE(item, path) AS json_extract_string(item, path)',
  'CREATE MACRO TIMESTAMP_MILLIS(ms) AS make_timestamptz(CAST(ms AS BIGINT) * 1000)',
  'CREATE MACRO UNIX_MILLIS(moment) AS epoch_ms(moment)',
  "CREATE MACRO FORMAT_DATE(form, day) AS CASE form WHEN '%F' THEN strftime(day, '%Y-%m-%d') ELSE error('form') END",
  'CREATE MACRO SAFE_DIVIDE(part, whole) AS CASE WHEN whole = 0 THEN NULL ELSE CAST(part AS DOUBLE) / whole END',
];

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bTIMESTAMP(?= NOT NULL| *,|\n)/g, 'TIMESTAMPTZ'],
  [/,\n {2}PRIMARY KEY \([\w, ]+\) NOT ENFORCED/g, ''],
  [/\) CLUSTER BY [\w, ]+$/g, ')'],
  [/\bMERGE (?!INTO\b)/g, 'MERGE INTO '],
  [/\bDATE\((?=[\w.]+, )/g, 'BQ_DATE('],
  [/\bJSON_VALUE\(/g, 'BQ_JSON_VALUE('],
  [/\bUNNEST\(JSON_QUERY_ARRAY\(@(\w+)\)\) AS item\b/g, '(SELECT UNNEST(CAST($$$1 AS JSON[])) AS item)'],
  [/\bIN UNNEST\(@(\w+)\)/g, `IN (SELECT UNNEST(from_json($$$1, '["VARCHAR"]')))`],
  // Over a window, and past nulls, as the aggregate of DuckDB's is.
  [/\bPERCENTILE_CONT\((\w+), ([\d.]+)\) OVER/g, 'QUANTILE_CONT($1, $2) OVER'],
  [/`(\w+)`\./g, '$1.'],
  [/@(\w+)/g, '$$$1'],
];

/** One statement of GoogleSQL in DuckDB's words. What is not known here stays as it is, for DuckDB to refuse. */
export function toDuckdbText(statement: string): string {
  if (/^(?:UPDATE|DELETE)\b/.test(statement) && !/\bWHERE\b/.test(statement))
    throw new Error('Syntax error: it must have a WHERE clause');
  return WORDS.reduce((text, [pattern, words]) => text.replaceAll(pattern, words), statement);
}

/** Those of the parameters that a statement in DuckDB's words names. */
export function pickValues(text: string, parameters: SqlValues): SqlValues {
  const named = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => named.has(name)));
}

/** The statements of a script; `IF … END IF` is one. */
export function splitScript(text: string): readonly string[] {
  return text.split(/;\n(?!END IF)/).map((statement) => statement.replace(/;$/, ''));
}

/** `IF @@row_count != @name THEN RAISE USING MESSAGE = 'text'; END IF`. */
export function readGuard(
  statement: string,
): { readonly parameter: string; readonly message: string } | null {
  const guard = /^IF @@row_count != @(\w+) THEN\s+RAISE USING MESSAGE = '([^']*)';\s+END IF$/.exec(statement);
  return guard === null ? null : { parameter: guard[1] ?? '', message: guard[2] ?? '' };
}
