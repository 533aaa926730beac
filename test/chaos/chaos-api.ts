import type { ActualCode, ApiName, CallCodeType } from '../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import type { Dice } from './draw/dice.ts';
import type { ListedCode } from './schedule.ts';

export interface ChaosRoute {
  readonly method: string;
  /** Template, as the tenant logs it. */
  readonly route: string;
}

export interface ChaosRoutes {
  readonly signIn: ChaosRoute;
  readonly list: ChaosRoute;
  readonly create: ChaosRoute;
  readonly read: ChaosRoute;
  readonly update: ChaosRoute;
}

/** One change of the tenant, as its journal has it. */
export interface TenantChange {
  readonly kind: 'created' | 'updated';
  readonly record: ActualCode;
}

export interface TenantTruth {
  /** Number of the last change. */
  readonly sequence: number;
  /** In the order in which they were created. */
  readonly records: readonly ActualCode[];
}

export type HandWritten = Omit<ActualCode, 'id'> & { readonly id: string | null };

/**
 * How the records of an API are to be understood. One that does not say which code it is has an empty `code`; in a flat list
 * `parentId` is the parent's path.
 */
export interface RecordRules {
  /** Path of each of these records, by id; never that of a code for one that does not say which code it is. */
  readonly toPaths: (records: readonly ActualCode[]) => ReadonlyMap<string, string>;
  /** What no two records have in common; the first is what a record is recognised by. */
  readonly toPlaces: (record: ActualCode) => readonly string[];
  /** How a record names this one as its parent. */
  readonly toReference: (parent: ActualCode) => string;
  /** Whether a create of these values that died half-way leaves the record like this. */
  readonly isBegun: (
    record: ActualCode,
    values: { readonly name: string; readonly type: CallCodeType },
  ) => boolean;
  /** All that a record holds besides the values of its code: none of it is an apply's to change. */
  readonly toOthers: (record: Omit<ActualCode, 'id'>) => string;
  /** Whether a write with this body makes of a record what this one is. */
  readonly isBodyOf: (body: unknown, record: ActualCode) => boolean;
}

/** What the tenants and the faults of an API are drawn from. */
export interface DrawStyle {
  /** `list`: records know nothing of each other, names are unique, and a create whose reply is lost is looked for in the list. */
  readonly form: 'tree' | 'list';
  readonly routes: ChaosRoutes;
  readonly maxNameCharacters: number;
  readonly drawId: (dice: Dice) => string;
  /** How a tenant of this API may be, besides what is common to all. */
  readonly drawTraits: (dice: Dice) => Partial<SandboxSwitches>;
  /** The drawn records as this API would hold them, and others that are none of our business. */
  readonly toStart: (dice: Dice, drawn: DrawnStart) => readonly ActualCode[];
}

export interface DrawnStart {
  readonly records: readonly ActualCode[];
  /** What the files list, commit by commit. */
  readonly versions: readonly (readonly ListedCode[])[];
}

/** What differs between the APIs of a tenant; everything else of the suite is the same for all of them. */
export interface ChaosApi {
  readonly api: ApiName;
  readonly rules: RecordRules;
  readonly draw: DrawStyle;
  /** Environment that signs in. */
  readonly env: Readonly<Record<string, string>>;
  /** Texts that must never be seen. */
  readonly secrets: readonly RegExp[];
  /** Inputs of the action that name the tenant; on the command line the options of the same names. */
  toInputs(url: string): Readonly<Record<string, string>>;
  /** Text of a state file. */
  toStateFile(start: readonly ActualCode[]): string;
  /** @param state as the control of the tenant answers it */
  parseTruth(state: unknown): TenantTruth;
  /** @param change of one journal line */
  parseChange(change: unknown): TenantChange;
  /** Whether two runs of one commit must leave the list time to show what the first one did: no key says that it was done. */
  mustSeeList(traits: Partial<SandboxSwitches>): boolean;
  /** One try to sign in by hand; null: no token was heard of. */
  signIn(url: string): Promise<string | null>;
  /** One try to write by hand: a record with an id is replaced, one without is created. False: no success was heard of. */
  write(url: string, call: { readonly token: string; readonly record: HandWritten }): Promise<boolean>;
}
