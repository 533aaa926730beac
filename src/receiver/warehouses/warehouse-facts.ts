import type { Clock } from '../../model/clock.ts';
import type { Logger } from '../../model/logger.ts';

/** What a warehouse is handed from outside besides its URL. */
export interface WarehouseFacts {
  /** Files of the URL are relative to it; client libraries are looked for here after the installation itself. */
  readonly workingDirectory: string;
  /** `read`: a reporting run, which must never write and never keep a writer out. */
  readonly access: 'write' | 'read';
  /** Environment of the process; credentials are taken from it where the URL has none. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** At least 0, less than 1. */
  readonly random: () => number;
  readonly log: Logger;
}
