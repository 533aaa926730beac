import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { projectRoot } from './project-root.ts';
import type { Tally } from './tally.ts';

/** Counts what became of every test and writes it where `CALLCODES_TALLY` says. */
export default class TallyReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): Promise<void> {
    const file = process.env['CALLCODES_TALLY'];
    if (file === undefined) return;
    const failed: string[] = unhandled.map(() => 'an error outside of any test');
    const skipped: string[] = [];
    let passed = 0;
    for (const module of modules) {
      const path = relative(projectRoot, module.moduleId);
      if (module.errors().length > 0) failed.push(path);
      for (const test of module.children.allTests()) {
        const result = test.result();
        const name = `${path} > ${test.fullName}`;
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'skipped') skipped.push(`${name}: ${result.note ?? 'no reason given'}`);
        else failed.push(name);
      }
    }
    const tally: Tally = { passed, failed, skipped };
    await writeFile(file, JSON.stringify(tally));
  }
}
