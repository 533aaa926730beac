import type { Redactor } from '../util/create-redactor.ts';

/** What the operating system gives the command line. */
export interface CliProcess {
  /** Without `node` and script. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** Width of the terminal; null where there is none. */
  readonly columns: number | null;
  /** Asks at the terminal; null where nobody sits. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Also knows the secrets when the process ends by a fault that nobody caught. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal;
  /** 130 or 143 once a signal has cancelled the run, else null. */
  readonly cancelledBy: () => number | null;
  readonly random: () => number;
  readonly randomUuid: () => string;
  readonly version: string;
}
