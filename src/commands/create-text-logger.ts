import type { Logger, Progress } from '../model/logger.ts';
import { escapeTerminal } from '../report/escape-terminal.ts';
import type { Redactor } from '../util/create-redactor.ts';

/** Piped progress speaks at most this often, so that a log of hours stays readable. */
const PLAIN_PROGRESS_EVERY_MS = 5_000;
const TERMINAL_PROGRESS_EVERY_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';

export interface TextLoggerOptions {
  readonly write: (text: string) => void;
  readonly redactor: Redactor;
  /** True on a terminal: one progress line that is drawn again and again. */
  readonly live: boolean;
  readonly debug: boolean;
  readonly paint: { readonly warning: (text: string) => string; readonly error: (text: string) => string };
  readonly nowMs: () => number;
}

/** The one place where lines for people leave the process; they are escaped and redacted here. */
export function createTextLogger(options: TextLoggerOptions): Logger {
  let drawn = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  let spoken: { readonly label: string; readonly sinceMs: number; readonly often: number } | null = null;
  const line = (text: string, paint: (text: string) => string) => {
    if (drawn) options.write(CLEAR_LINE);
    drawn = false;
    const lines = options.redactor
      .redact(text)
      .split('\n')
      .map((part) => escapeTerminal(part));
    options.write(`${lines.map(paint).join('\n')}\n`);
  };
  const plain = (text: string) => text;
  return {
    debug: (message) => {
      if (options.debug) line(message, plain);
    },
    info: (message) => line(message, plain),
    warning: (message) => line(`Warning: ${message}`, options.paint.warning),
    error: (message) => line(`Error: ${message}`, options.paint.error),
    progress(progress) {
      const finished = progress.total !== null && progress.done >= progress.total;
      if (options.live) drawProgress(progress, finished);
      else writeProgress(progress, finished);
    },
  };

  function drawProgress(progress: Progress, finished: boolean): void {
    const now = options.nowMs();
    if (!finished && now - lastMs < TERMINAL_PROGRESS_EVERY_MS) return;
    lastMs = now;
    options.write(finished ? CLEAR_LINE : `${CLEAR_LINE}${escapeTerminal(toText(progress))}`);
    drawn = !finished;
  }

  /** Short work stays silent; long work speaks now and then, and once more when it is done. */
  function writeProgress(progress: Progress, finished: boolean): void {
    const now = options.nowMs();
    if (progress.label !== spoken?.label) spoken = { label: progress.label, sinceMs: now, often: 0 };
    const isDue = now - spoken.sinceMs >= PLAIN_PROGRESS_EVERY_MS;
    if (isDue || (finished && spoken.often > 0)) {
      line(toText(progress), plain);
      spoken = { label: progress.label, sinceMs: now, often: spoken.often + 1 };
    }
    if (finished) spoken = null;
  }
}

function toText({ label, done, total }: Progress): string {
  return total === null ? `${label}: ${done}` : `${label}: ${done} of ${total}`;
}
