import type { ActualCode, CallCodeType } from '../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';

/** One code that the files list, as the tenant has it once all is done. */
export interface ListedCode {
  /** The same code in every version of the files, whatever it is called there. */
  readonly key: number;
  /** Path in the tenant. */
  readonly path: string;
  readonly name: string;
  readonly code: string;
  readonly type: CallCodeType;
  readonly category: string;
  readonly isActive: boolean;
  /** Id of the record that it is from the start on; null for a new one. */
  readonly formerId: string | null;
}

/** The files of one commit. */
export interface MatrixVersion {
  readonly commit: string;
  readonly files: Readonly<Record<string, string>>;
  readonly listed: readonly ListedCode[];
}

/** Since the start of the run. */
export type Trigger =
  | { readonly kind: 'time'; readonly afterMs: number }
  /** Calls that the tenant has answered or dropped: all of them, or those about single records only. */
  | { readonly kind: 'requests' | 'record-requests'; readonly count: number };

export const EDIT_KINDS = [
  'rename',
  'retype',
  'toggle',
  /** Another code: the record leaves its place, with all below it. */
  'displace',
  /** The same, to the root. */
  'uproot',
  /** A category that nobody here owns, which blocks every plan until it is undone. */
  'disown',
  /** A new record where a listed one is planned: equal, or not. */
  'occupy-equal',
  'occupy-different',
  /** The same where records need not say which code they are: equal, but for that. */
  'occupy-unmarked',
  /** A new record that no file lists, in an owned category, or in another. */
  'plant-unlisted',
  'plant-unmanaged',
  /** A text of one's own beside what says which code it is. */
  'annotate',
  /** It does not say any more which code it is. */
  'unmark',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Something that a person does in the tenant by hand; which record it hits depends on what is there then. */
export interface Edit {
  readonly kind: EditKind;
  readonly of: 'listed' | 'unlisted' | 'unmanaged';
  /** Any number: the choice among the records that it may hit. */
  readonly pick: number;
}

export type Incident =
  | { readonly kind: 'kill' }
  | { readonly kind: 'cancel'; readonly signal: 'SIGINT' | 'SIGTERM'; readonly twice: boolean }
  /** SIGKILL of the tenant itself; it comes back with what it had acknowledged. */
  | { readonly kind: 'crash'; readonly downMs: number }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'revoke-tokens' };

export interface TimedIncident {
  readonly at: Trigger;
  readonly incident: Incident;
}

export interface ApplyOptions {
  readonly concurrency: number;
  readonly maxRate: number | null;
  readonly timeoutS: number;
}

/** What goes wrong with calls during one run. */
export type StepFaults = Pick<SandboxSwitches, 'faults' | 'randomFaults' | 'refuseEvery'>;

/** One run of apply and what happens to it. */
export interface RunStep {
  /** Index of the files that it applies. */
  readonly version: number;
  readonly via: 'cli' | 'action';
  readonly options: ApplyOptions;
  readonly editsBefore: readonly Edit[];
  readonly faults: StepFaults;
  readonly incidents: readonly TimedIncident[];
}

/** Everything that is decided beforehand; plain data, made from its seed alone. */
export interface Schedule {
  readonly seed: number;
  readonly removed: 'keep' | 'deactivate';
  /** What the tenant holds at the start. */
  readonly start: readonly ActualCode[];
  readonly ownedCategories: readonly string[];
  readonly versions: readonly MatrixVersion[];
  /** How the tenant is, all the time. */
  readonly traits: Partial<SandboxSwitches>;
  readonly steps: readonly RunStep[];
  /** What still goes wrong in the runs that have to converge: few faults, all of them in passing. */
  readonly calmFaults: SandboxSwitches['randomFaults'];
}
