/** A skill or a campaign of the tenant. */
export interface NamedUser {
  /** Its number as a text. */
  readonly id: string;
  /** In the tenant's words; empty when it has none. */
  readonly name: string;
}

/** Who uses one record of the tenant: each of them once, in the order of their numbers. */
export interface RecordUses {
  readonly skills: readonly NamedUser[];
  readonly campaigns: readonly NamedUser[];
}

/** What a tenant tells of the uses of its records. */
export interface ListedUses {
  /** By the id of the record; one that is missing here was not answered, or not so that it could be understood. */
  readonly usesById: ReadonlyMap<string, RecordUses>;
  /** Why none was asked about any more: this tenant does not serve the call, or not to us. */
  readonly refusal: 'not-served' | 'forbidden' | null;
}

/** What is at stake with a plan: who uses the records that it retires. Beside the plan, and no part of its digest. */
export interface Stakes extends ListedUses {
  /** Retirements that were asked about: the first ones of the plan. */
  readonly askedCount: number;
}
