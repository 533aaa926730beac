/** Names of NICE's built-in classifications that a code may choose; their ids count from 1. */
export const CLASSIFICATION_NAMES = [
  'Positive with Amount',
  'Positive no Amount',
  'Negative DNC Skill',
  'Negative DNC BU',
  'Negative',
  'Other',
  'Retry Rescheduled Agent Specific',
  'Retry Rescheduled Specified Date/Time Any Agent',
  'Retry Rescheduled Later Unspecified',
  'Retry Not Available',
  'Retry Answering Machine',
  'Final Answering Machine',
  'Fax Machine',
] as const;

/** Ids above the named ones that only the dialer sets. */
export const LAST_DIALER_ID = 27;
