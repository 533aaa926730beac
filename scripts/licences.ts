import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../src/util/by-code-point.ts';
import { isAllowedLicence, SHIPPED_LICENCES, UNSTATED_LICENCES } from './licence-policy.ts';
import { projectRoot } from './project-root.ts';

export interface BundledPackage {
  /** `name@version`. */
  readonly key: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly author: string;
  readonly directory: string;
}

/**
 * Every package that a build put into `dist/`, sorted, from the statistics that ncc writes. The tree of `npm ls` would name
 * packages that no bundle holds, and other ones on another platform.
 */
export async function listBundledPackages(statsFiles: readonly string[]): Promise<readonly BundledPackage[]> {
  const directories = new Set<string>();
  for (const file of statsFiles) {
    const stats: unknown = JSON.parse(await readFile(file, 'utf8'));
    collectDirectories(stats, directories);
  }
  const packages = await Promise.all([...directories].map(readPackage));
  const byKey = new Map(packages.map((one) => [one.key, one]));
  return [...byKey.values()].toSorted((left, right) => byCodePoint(left.key, right.key));
}

/** The notices that go with `dist/`. @throws when a package has a licence that is not allowed. */
export async function renderNotices(packages: readonly BundledPackage[]): Promise<string> {
  const refused = packages.filter(({ licence }) => !isAllowedLicence(licence, SHIPPED_LICENCES));
  if (refused.length > 0) {
    const names = refused.map(({ key, licence }) => `${key} (${licence})`).join(', ');
    throw new Error(`Licences that may not be shipped: ${names}. See scripts/licence-policy.ts.`);
  }
  const texts = new Map<string, string>();
  for (const one of packages) texts.set(one.key, await readLicenceText(one.directory));
  const apache = [...texts.values()].find((text) => /^\s*Apache License\s+Version 2\.0/.test(text));
  const mit = await loadMitTerms();
  const notices = packages.map((one) => {
    const own = texts.get(one.key) ?? '';
    const text = own === '' ? toStandardText(one, { mit, apache: apache ?? null }) : own;
    return `${'-'.repeat(80)}\n${one.key} (${one.licence})\n\n${text}\n`;
  });
  return `The files in this directory hold code of the packages below.\n\n${notices.join('\n')}`;
}

function collectDirectories(node: unknown, directories: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'nameForCondition' && typeof value === 'string') {
      const found = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)/.exec(value)?.[1];
      if (found !== undefined) directories.add(found);
    }
    if (name === 'modules' && Array.isArray(value)) {
      for (const item of value) collectDirectories(item, directories);
    }
  }
}

async function readPackage(directory: string): Promise<BundledPackage> {
  const manifest: unknown = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
  const fields = new Map<string, unknown>(Object.entries(manifest ?? {}));
  const key = `${textOf(fields.get('name'))}@${textOf(fields.get('version'))}`;
  return {
    key,
    licence: textOf(fields.get('license') ?? UNSTATED_LICENCES.get(key)),
    author: authorOf(fields.get('author')),
    directory,
  };
}

/** Empty when the package brings none. */
async function readLicenceText(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = await Promise.all(
    files.toSorted(byCodePoint).map((file) => readFile(join(directory, file), 'utf8')),
  );
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/** For packages that state a licence and bring no text of it: the terms are the same for everybody. */
function toStandardText(
  { key, licence, author }: BundledPackage,
  { mit, apache }: { readonly mit: string; readonly apache: string | null },
): string {
  const terms = licence.startsWith('MIT') ? mit : licence === 'Apache-2.0' ? apache : null;
  if (terms === null) throw new Error(`${key}: brings no text of its licence, ${licence}.`);
  return `Copyright (c) ${author || `the authors of ${key}`}\n\n${terms}`;
}

async function loadMitTerms(): Promise<string> {
  const ours = await readFile(join(projectRoot, 'LICENSE'), 'utf8');
  return ours.slice(ours.indexOf('Permission is')).trim();
}

function authorOf(author: unknown): string {
  if (typeof author === 'string') return author;
  if (typeof author !== 'object' || author === null || !('name' in author)) return '';
  return textOf(author.name);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
