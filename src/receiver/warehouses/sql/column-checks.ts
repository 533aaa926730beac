import { CHANGE_COLUMNS } from '../change-columns.ts';
import { EVENT_COLUMNS } from '../event-columns.ts';
import { USAGE_COLUMNS } from './usage-statement.ts';

/** Statements without rows that fail where a table or the view has not the columns of the migrations. */
export const COLUMN_CHECKS: readonly string[] = [
  `SELECT ${EVENT_COLUMNS.map(({ name }) => name).join(', ')} FROM mapping_events WHERE FALSE`,
  `SELECT ${CHANGE_COLUMNS.map(({ name }) => name).join(', ')} FROM mapping_changes WHERE FALSE`,
  `SELECT day, ${USAGE_COLUMNS.join(', ')} FROM mapping_metrics_daily WHERE FALSE`,
];
