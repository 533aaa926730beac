import { parseWarehouseUrl } from './parse-warehouse-url.ts';
import type { Warehouse } from './warehouse.ts';
import type { WarehouseFacts } from './warehouse-facts.ts';

/**
 * The warehouse that `url` names; its client library is loaded now, the warehouse itself is first reached by a method. Hand
 * `listWarehouseSecrets(url)` to the masker before. @throws InputError for a URL that names none, WarehouseError without client.
 */
export async function openWarehouse(url: string, facts: WarehouseFacts): Promise<Warehouse> {
  const location = parseWarehouseUrl(url, facts.workingDirectory);
  switch (location.kind) {
    case 'duckdb': {
      const { openDuckdbWarehouse } = await import('./duckdb/duckdb-warehouse.ts');
      return await openDuckdbWarehouse(location, facts);
    }
    case 'postgres': {
      const { openPostgresWarehouse } = await import('./postgres/postgres-warehouse.ts');
      const { POSTGRES_DIALECT: dialect } = await import('./postgres/postgres-dialect.ts');
      return await openPostgresWarehouse(location, { dialect, facts });
    }
    case 'redshift': {
      const { openPostgresWarehouse } = await import('./postgres/postgres-warehouse.ts');
      const { REDSHIFT_DIALECT: dialect } = await import('./redshift/redshift-dialect.ts');
      return await openPostgresWarehouse(location, { dialect, facts });
    }
    case 'bigquery': {
      const { openBigqueryWarehouse } = await import('./bigquery/bigquery-warehouse.ts');
      return await openBigqueryWarehouse(location, facts);
    }
    case 'snowflake': {
      const { openSnowflakeWarehouse } = await import('./snowflake/snowflake-warehouse.ts');
      return await openSnowflakeWarehouse(location, facts);
    }
  }
}
