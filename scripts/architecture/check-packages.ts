import { findImports } from './find-imports.ts';
import type { SourceFile } from './source-file.ts';

interface PackageHome {
  readonly packages: RegExp;
  /** Prefixes of the paths that may import them. */
  readonly homes: readonly string[];
  /** Too heavy for a run that does not need it: loaded by `import()` only. */
  readonly isHeavy: boolean;
}

const HOMES: readonly PackageHome[] = [
  { packages: /^axios($|\/)/, homes: ['src/cxone/'], isHeavy: true },
  { packages: /^(@actions|@octokit)\//, homes: ['src/github/', 'src/action.ts'], isHeavy: true },
  { packages: /^undici($|\/)/, homes: [], isHeavy: true },
  { packages: /^(yaml|csv-parse|@humanwhocodes\/momoa|ajv)($|\/)/, homes: ['src/matrix/'], isHeavy: false },
  { packages: /^(express|prom-client)$/, homes: ['src/receiver/'], isHeavy: true },
  {
    packages: /^(pg|snowflake-sdk|@duckdb\/.*|@google-cloud\/.*)$/,
    homes: ['src/receiver/warehouses/'],
    isHeavy: true,
  },
  { packages: /^standardwebhooks$/, homes: ['src/events/', 'src/receiver/'], isHeavy: false },
  { packages: /^commander$/, homes: ['src/inputs/'], isHeavy: false },
];

/** Packages with a home stay there, and heavy ones are loaded where they are first needed. */
export function checkPackages(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    findImports(file).flatMap(({ specifier, kind, place }) => {
      const home = HOMES.find(({ packages }) => packages.test(specifier));
      if (home === undefined) return [];
      return [
        ...(home.homes.some((prefix) => file.path.startsWith(prefix))
          ? []
          : [`${place}: ${specifier} belongs to ${home.homes.join(' and ') || 'nobody'}`]),
        ...(home.isHeavy && kind === 'static' ? [`${place}: ${specifier} must be loaded by import()`] : []),
      ];
    }),
  );
}
