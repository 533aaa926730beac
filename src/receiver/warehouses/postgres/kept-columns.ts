/** Of `mapping_events`, for `toKeptEvents`. The time as text, since Redshift's EXTRACT drops fractions of a second. */
export const KEPT_COLUMNS =
  "mapping_id, webhook_id, TO_CHAR(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS received_at";
