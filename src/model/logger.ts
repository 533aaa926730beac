export interface Progress {
  readonly label: string;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

/** Where a run tells people what it does. Implementations escape and redact; nothing here may hold a secret unmasked. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  progress(progress: Progress): void;
}
