export interface DuckdbLocation {
  readonly kind: 'duckdb';
  /** Absolute path. */
  readonly file: string;
}

/** `prefer` and `allow` are missing on purpose: they fall back to plain text when somebody in between asks for it. */
export const TLS_MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const;
export type TlsMode = (typeof TLS_MODES)[number];

/** A server that speaks PostgreSQL's protocol. Null: what the client takes from its environment, as libpq would. */
export interface PostgresLocation {
  readonly kind: 'postgres' | 'redshift';
  /** Name, address, or the directory of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly tls: TlsMode;
  /** Absolute paths of PEM files. */
  readonly tlsFiles: {
    readonly ca: string | null;
    readonly cert: string | null;
    readonly key: string | null;
  };
  /** libpq's `options`, such as `-c search_path=reporting`. */
  readonly options: string | null;
}

export interface BigqueryLocation {
  readonly kind: 'bigquery';
  readonly project: string;
  readonly dataset: string;
  /** The URL's query, unchecked. */
  readonly options: ReadonlyMap<string, string>;
}

export interface SnowflakeLocation {
  readonly kind: 'snowflake';
  readonly account: string;
  readonly database: string;
  readonly schema: string;
  readonly user: string | null;
  readonly password: string | null;
  /** The URL's query, unchecked. */
  readonly options: ReadonlyMap<string, string>;
}

/** Where a warehouse is, read from its URL. May hold a password: never shown as a whole. */
export type WarehouseLocation = DuckdbLocation | PostgresLocation | BigqueryLocation | SnowflakeLocation;

/** The location for messages: no user, no password, no query. */
export function showLocation(location: WarehouseLocation): string {
  switch (location.kind) {
    case 'duckdb':
      return `duckdb:${location.file}`;
    case 'postgres':
    case 'redshift':
      return `${location.kind}://${location.host}:${location.port}/${location.database}`;
    case 'bigquery':
      return `bigquery://${location.project}/${location.dataset}`;
    case 'snowflake':
      return `snowflake://${location.account}/${location.database}/${location.schema}`;
  }
}
