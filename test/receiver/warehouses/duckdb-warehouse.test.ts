import { describeWarehouse } from './describe-warehouse.ts';
import { openDuckdbStage } from './duckdb-stage.ts';

describeWarehouse('DuckDB', { skipped: null, openStage: openDuckdbStage });
