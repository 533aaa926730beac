import type { UsageQuery } from '../model/daily-usage.ts';
import type { Webhook } from '../model/settings.ts';
import type { RawInputs } from './input-table.ts';

/** Commands of the command line that take the inputs of the action. */
export const RUN_COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'import'] as const;
export type RunCommand = (typeof RUN_COMMANDS)[number];

export const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const IMPORT_FORMATS = ['yaml', 'json', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** `import`: which files to write. */
export interface ImportRequest {
  /** Folder, from the workspace. */
  readonly out: string;
  readonly format: ImportFormat;
  /** None: all. */
  readonly categories: readonly string[];
  /** Whether files that exist are written over. */
  readonly force: boolean;
}

export const USAGE_FORMATS = ['table', 'json', 'html'] as const;
export type UsageFormat = (typeof USAGE_FORMATS)[number];

/** `report usage`: which figures, from where, in which form. */
export interface UsageRequest {
  readonly query: UsageQuery;
  /** URL of a warehouse; null: only the receiver is asked. */
  readonly warehouse: string | null;
  /** Address of a receiver's figures. */
  readonly receiver: URL | null;
  readonly format: UsageFormat;
  /** Null: standard output. */
  readonly out: string | null;
}

/** How the embedded tenant misbehaves, for those who want to see what happens then. Null: not given. */
export interface SandboxOptions {
  readonly latencyMs: number | null;
  /** Calls a second. */
  readonly rateLimit: number | null;
  readonly rateBurst: number | null;
  /** Share of calls that fail, 0 to 1. */
  readonly faultRate: number | null;
  readonly faultSeed: number | null;
  readonly listLagMs: number | null;
  readonly tokenLifeS: number | null;
  readonly pageSizeCap: number | null;
  readonly ignoreIdempotencyKey: boolean;
  /** JSON Lines, one a request. */
  readonly requestLog: string | null;
}

/** What the command line asks for; nothing of it has been done. */
export type CliInvocation =
  | {
      readonly kind: 'run';
      /** Options over environment over `.env`, for `toSettings`; `command` is among them. */
      readonly inputs: RawInputs;
      readonly format: OutputFormat;
      /** `plan --out FILE`. */
      readonly planOut: string | null;
      /** Only of `import`. */
      readonly importRequest: ImportRequest | null;
    }
  | {
      readonly kind: 'sandbox';
      /** 0: any free one. */
      readonly port: number;
      readonly stateFile: string | null;
      readonly options: SandboxOptions;
    }
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'fix';
      /** At most `matrix`. */
      readonly inputs: RawInputs;
      /** Tells what it would do, and writes nothing. */
      readonly isCheck: boolean;
    }
  | {
      readonly kind: 'receive';
      /** 0: any free one. */
      readonly port: number;
      readonly host: string;
      /** URL; may hold a password. */
      readonly warehouse: string;
      /** `whsec_…`, checked; none only with `isInsecure`. */
      readonly secrets: readonly string[];
      readonly isInsecure: boolean;
    }
  | { readonly kind: 'audit-verify'; readonly file: string; readonly hash: string | null }
  | {
      readonly kind: 'events-resend';
      /** At least one. */
      readonly files: readonly string[];
      /** At least one. */
      readonly webhooks: readonly Webhook[];
    }
  | { readonly kind: 'report-usage'; readonly request: UsageRequest }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version'; readonly text: string };
