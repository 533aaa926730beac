import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listMissingPlatforms, type MissingPlatform } from './missing-platforms.ts';
import { projectRoot } from './project-root.ts';

/**
 * A registry mirror without the binaries of other platforms makes `npm install` write a lockfile that `npm ci` refuses
 * (https://github.com/npm/cli/issues/4828). Adds what is missing, so that it is skipped where it is not needed.
 */
async function completeLockfile(): Promise<void> {
  const file = join(projectRoot, 'package-lock.json');
  const lock: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof lock !== 'object' || lock === null || !('packages' in lock))
    throw new Error(`${file}: no lockfile.`);
  const { packages } = lock;
  if (typeof packages !== 'object' || packages === null) throw new Error(`${file}: holds no packages.`);
  const missing = listMissingPlatforms(packages);
  const added = missing.map((one): readonly [string, object] => [`node_modules/${one.name}`, toEntry(one)]);
  const all = [...Object.entries(packages), ...added].toSorted(([left], [right]) =>
    left.localeCompare(right, 'en'),
  );
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages of other platforms added.`);
}

function toEntry({ version, dev, licence, engines, name }: MissingPlatform): object {
  const parts =
    /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(.*))?$/.exec(
      name,
    );
  const [, os, cpu, abi] = parts ?? [];
  if (os === undefined || cpu === undefined) throw new Error(`${name}: its name tells no platform.`);
  const libc =
    os !== 'linux' || abi === undefined ? {} : { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] };
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...libc,
    license: licence,
    optional: true,
    os: [os],
    ...engines,
  };
}

await completeLockfile();
