import { InputError } from '../../src/errors/input-error.ts';
import { type SettingsFacts, toSettings } from '../../src/inputs/to-settings.ts';
import type { Settings } from '../../src/model/settings.ts';

const FACTS: SettingsFacts = { workspace: '/repo', runnerTemp: '/temp', underActions: true };

export function settingsOf(raw: Record<string, string>, facts: Partial<SettingsFacts> = {}): Settings {
  return toSettings(raw, { ...FACTS, ...facts });
}

/** The lines of the error that these inputs cause, one a problem. */
export function problemsOf(raw: Record<string, string>): readonly string[] {
  try {
    settingsOf(raw);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.message.split('\n');
    return lines.length === 1
      ? lines.map((line) => line.replace(/^Input /, ''))
      : lines.slice(1).map((line) => line.trim());
  }
  return [];
}
