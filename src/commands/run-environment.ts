import type { ImportRequest, OutputFormat } from '../inputs/cli-invocation.ts';
import type { Clock } from '../model/clock.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import type { Logger } from '../model/logger.ts';
import type { RunContext } from '../model/run-context.ts';
import type { Settings } from '../model/settings.ts';
import type { TextColors } from '../report/text-colors.ts';
import type { Redactor } from '../util/create-redactor.ts';

/** What the process hands to a command: nothing below reads time, randomness, terminal or environment by itself. */
export interface RunEnvironment {
  readonly surface: 'action' | 'cli';
  readonly clock: Clock;
  readonly random: () => number;
  readonly randomUuid: () => string;
  readonly log: Logger;
  readonly redactor: Redactor;
  /** Masks in the log of the runner and in everything that we render. */
  readonly keepSecret: (secret: string) => void;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** The command's result for standard output, with its own line end. */
  readonly print: (text: string) => void;
  /** Asks at the terminal; null where nobody sits. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Of standard output. */
  readonly colours: TextColors;
  readonly version: string;
  /** Environment of the process, for what GitHub's own clients read there. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One run of one command. */
export interface Run {
  readonly environment: RunEnvironment;
  readonly settings: Settings;
  readonly context: RunContext;
  readonly format: OutputFormat;
  /** `plan --out`. */
  readonly planOut: string | null;
  /** What `import` shall write; left out: what it writes by default. */
  readonly importRequest?: ImportRequest | null;
  /** An embedded tenant that outlives the run (the demonstration); null: from the settings. */
  readonly tenantTransport: HttpTransport | null;
}
