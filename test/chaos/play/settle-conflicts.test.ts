import { beforeAll, describe, expect, it } from 'vitest';
import type { ActualCode } from '../../../src/model/call-code.ts';
import { dispositionsChaosApi } from '../apis/dispositions-chaos-api.ts';
import { FIRST, FORMER, ID, THEIRS, toSampleHistory, UNLISTED } from '../sample-history.ts';
import type { Schedule } from '../schedule.ts';
import { UNMARKED } from './choose-edit.ts';
import { settleConflicts } from './settle-conflicts.ts';

const { rules } = dispositionsChaosApi;
const NAMESAKE = { ...FIRST, ...UNMARKED, id: '99' };

let schedule: Schedule;
beforeAll(async () => {
  ({ schedule } = await toSampleHistory());
});

function settle(...records: readonly ActualCode[]) {
  return settleConflicts(records, { schedule, rules });
}

describe('conflicts in a list', () => {
  it('are none where every record is another one', () => {
    expect(settle(THEIRS, UNLISTED, FORMER)).toEqual([]);
    expect(settle(THEIRS, NAMESAKE)).toEqual([]);
  });

  it('are settled by setting the later of two records of one code aside', () => {
    expect(settle(FORMER, { ...FORMER, id: '99' })).toEqual([
      { ...FORMER, ...UNMARKED, id: '99', name: 'Set aside 99' },
    ]);
  });

  it('are settled by making a namesake equal to the files, as far as its code has no record yet', () => {
    const different = { ...NAMESAKE, type: 'FAILURE' as const, isActive: false };
    expect(settle(different)).toEqual([NAMESAKE]);
    expect(settle(NAMESAKE, { ...different, id: '98' })).toEqual([
      { ...different, id: '98', name: 'Set aside 98' },
    ]);
    expect(settle({ ...FORMER, id: ID.first }, different)).toEqual([{ ...different, name: 'Set aside 99' }]);
  });
});
