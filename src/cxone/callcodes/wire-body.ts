import type { ActualCode, CodeValues } from '../../model/call-code.ts';

/** A record without its id, as POST and PUT take it. A type alias, so that it is assignable to a JSON object. */
export type WireBody = {
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly parentCallCodeId: string | null;
  readonly category: string;
  readonly isActive: boolean;
};

export function toWireBody(values: CodeValues, parentId: string | null): WireBody {
  const { name, code, type, category, isActive } = values;
  return { name, code, type, parentCallCodeId: parentId, category, isActive };
}

/** Names of the fields in which a record is not what was sent; empty when it is. */
export function listDifferences(code: ActualCode, body: WireBody): readonly string[] {
  const actual = { ...code, parentCallCodeId: code.parentId };
  const fields = ['name', 'code', 'type', 'parentCallCodeId', 'category', 'isActive'] as const;
  return fields.filter((field) => actual[field] !== body[field]);
}
