import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser of the machine; null where none is installed. */
export function findChromium(): string | null {
  return PLACES.find(isExecutable) ?? null;
}

export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(`No browser in ${PLACES.join(', ')}.`);
  // In containers the tests run as root, where the sandbox of the browser cannot work.
  return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
