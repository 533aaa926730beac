/** Functions of Snowflake that DuckDB lacks, as the reference describes them. */
export const SNOWFLAKE_SETUP: readonly string[] = [
  `CREATE MACRO TO_TIMESTAMP_TZ(value, scale) AS
CASE scale WHEN 3 THEN make_timestamptz(CAST(value AS BIGINT) * 1000) ELSE error('scale') END`,
  'CREATE MACRO CONVERT_TIMEZONE(zone, moment) AS moment AT TIME ZONE zone',
  "CREATE MACRO TO_CHAR(day, form) AS CASE form WHEN 'YYYY-MM-DD' THEN strftime(day, '%Y-%m-%d') ELSE error('form') END",
  'CREATE MACRO TO_DATE(day) AS CAST(day AS DATE)',
];

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bNUMBER\(\d+, 0\)/g, 'BIGINT'],
  [/\bTIMESTAMP_TZ\b(?!\()/g, 'TIMESTAMPTZ'],
  [/,\n {2}PRIMARY KEY \([\w, ]+\)/g, ''],
  [/ (?:PRIMARY KEY|UNIQUE)(?=,|\n)/g, ''],
  [/\bTABLE\(FLATTEN\(INPUT => PARSE_JSON\(\?\)\)\)/g, '(SELECT UNNEST(CAST(? AS JSON[])) AS value)'],
  // A null of JSON becomes one of SQL when it is cast, in Snowflake as by this operator.
  [/\bvalue\[(\d+)\]::/g, "(value->>'$$[$1]')::"],
  [/\bvalue::/g, "(value->>'$$')::"],
  [/\bDATE_PART\(EPOCH_MILLISECOND, (\w+)\)/g, 'epoch_ms($1)'],
];

/** One statement of Snowflake in DuckDB's words, its binds numbered. What is not known here stays as it is, for DuckDB to refuse. */
export function toDuckdbText(statement: string): string {
  let place = 0;
  return WORDS.reduce((text, [pattern, words]) => text.replaceAll(pattern, words), statement).replaceAll(
    '?',
    () => {
      place += 1;
      return `$${place}`;
    },
  );
}
