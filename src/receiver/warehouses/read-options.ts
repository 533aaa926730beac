import { InputError } from '../../errors/input-error.ts';
import { nearestName } from '../../util/nearest-name.ts';

/** The options of a URL by name. @throws InputError for one that is not `known`, without its value. */
export function readOptions<Name extends string>(
  options: ReadonlyMap<string, string>,
  { scheme, known }: { readonly scheme: string; readonly known: readonly Name[] },
): Readonly<Partial<Record<Name, string>>> {
  for (const name of options.keys()) {
    if (known.some((one) => one === name)) continue;
    const nearest = nearestName(name, known);
    throw new InputError(
      `Warehouse URL: the ${scheme} one has a parameter that is not one of ${known.join(', ')}.`,
      nearest === null ? {} : { hint: `Did you mean ${nearest}?` },
    );
  }
  const read: Partial<Record<Name, string>> = {};
  for (const name of known) {
    const value = options.get(name);
    if (value !== undefined && value !== '') read[name] = value;
  }
  return read;
}
