/** Proves to the compiler that a union is exhausted; throws if a value from outside the type gets here. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
