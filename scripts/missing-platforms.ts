export interface MissingPlatform {
  readonly name: string;
  readonly version: string;
  /** Of the package that wants it. */
  readonly dev: boolean;
  readonly licence: string;
  readonly engines: { readonly engines?: unknown };
}

/** Optional packages that some locked package names and the lockfile's `packages` lacks. */
export function listMissingPlatforms(packages: object): readonly MissingPlatform[] {
  const entries = Object.entries(packages).map(([path, entry]) => ({ path, fields: fieldsOf(entry) }));
  const paths = new Set(entries.map(({ path }) => path));
  return entries.flatMap(({ path, fields }) =>
    [...fieldsOf(fields.get('optionalDependencies'))]
      .filter(([name]) => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`))
      .map(([name, version]) => ({
        name,
        version: String(version),
        dev: fields.get('dev') === true,
        licence: String(fields.get('license')),
        engines: fields.has('engines') ? { engines: fields.get('engines') } : {},
      })),
  );
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
