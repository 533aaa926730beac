import type { Clock } from '../model/clock.ts';
import type { Logger } from '../model/logger.ts';
import type { Redactor } from '../util/create-redactor.ts';
import { redactJson } from '../util/redact-json.ts';
import { toPrintable } from '../util/to-printable.ts';

export type LogLevel = 'debug' | 'info' | 'warning' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** The log of a server: one JSON object a line. Bodies and secrets have no place in it. */
export interface ReceiverLog {
  write(level: LogLevel, message: string, fields?: LogFields): void;
}

export interface ReceiverLogOptions {
  readonly write: (line: string) => void;
  readonly redactor: Redactor;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly debug: boolean;
}

/** Lines with `time`, `level`, `message` and the fields, redacted, with whatever cannot be seen spelled out. */
export function createReceiverLog({ write, redactor, clock, debug }: ReceiverLogOptions): ReceiverLog {
  return {
    write(level, message, fields = {}) {
      if (level === 'debug' && !debug) return;
      const time = new Date(clock.nowMs()).toISOString();
      const shown = Object.entries({ ...fields, message }).map(
        ([name, value]) => [name, typeof value === 'string' ? toPrintable(value) : value] as const,
      );
      const line = JSON.stringify({ time, level, ...Object.fromEntries(shown) });
      write(`${redactJson(line, redactor)}\n`);
    },
  };
}

/** The same log for code that speaks to people. */
export function toLogger(log: ReceiverLog): Logger {
  return {
    debug: (message) => log.write('debug', message),
    info: (message) => log.write('info', message),
    warning: (message) => log.write('warning', message),
    error: (message) => log.write('error', message),
    progress: ({ label, done }) => log.write('debug', label, { done }),
  };
}
