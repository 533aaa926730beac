import type { ActualCode, ApiName } from '../../src/model/call-code.ts';

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

/** What differs between the APIs of a tenant; everything else of the suite is the same for all of them. */
export interface ChaosApi {
  readonly api: ApiName;
  readonly routes: ChaosRoutes;
  /** Environment that signs in. */
  readonly env: Readonly<Record<string, string>>;
  /** Path of each of these records, by id. */
  toPaths(records: readonly ActualCode[]): ReadonlyMap<string, string>;
  /** What no two records have in common. */
  toPlace(record: ActualCode): string;
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
  /** One try to sign in by hand; null: no token was heard of. */
  signIn(url: string): Promise<string | null>;
  /** One try to write by hand: a record with an id is replaced, one without is created. False: no success was heard of. */
  write(url: string, call: { readonly token: string; readonly record: HandWritten }): Promise<boolean>;
}

export type HandWritten = Omit<ActualCode, 'id'> & { readonly id: string | null };
