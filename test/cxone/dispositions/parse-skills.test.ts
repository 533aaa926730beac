import { describe, expect, it } from 'vitest';
import { parseSkillPage } from '../../../src/cxone/dispositions/parse-skills.ts';

const OUT = {
  skillId: 7,
  skillName: 'Out',
  mediaTypeName: 'Voice',
  campaignId: 3,
  campaignName: 'Spring',
  skillStatus: 'Active',
};
const OUT_ROW = { skill: { id: '7', name: 'Out' }, campaign: { id: '3', name: 'Spring' } };

describe('parseSkillPage', () => {
  it.each([
    ['numbers', { totalRecords: 1, skills: [OUT] }],
    ['numeric strings', { totalRecords: '1', skills: [{ ...OUT, skillId: '7', campaignId: '3' }] }],
    ['rows one level down', { totalRecords: 1, resultSet: { skills: [OUT] } }],
  ])('takes %s', (_, json) => {
    expect(parseSkillPage(json)).toEqual({ kind: 'ok', value: { rows: [OUT_ROW], totalRecords: 1 } });
  });

  it.each([undefined, null, 0, '0', ''])('takes the campaign %j for none', (campaignId) => {
    const parsed = parseSkillPage({ totalRecords: 1, skills: [{ ...OUT, campaignId }] });
    expect(parsed).toMatchObject({ value: { rows: [{ campaign: null }] } });
  });

  it('does without names', () => {
    const parsed = parseSkillPage({
      totalRecords: 1,
      skills: [{ skillId: 7, skillName: null, campaignId: 3 }],
    });
    const row = { skill: { id: '7', name: '' }, campaign: { id: '3', name: '' } };
    expect(parsed).toMatchObject({ value: { rows: [row] } });
  });

  it.each([
    ['no object', []],
    ['no total', { skills: [OUT] }],
    ['a total below zero', { totalRecords: -1, skills: [] }],
    ['no rows', { totalRecords: 1 }],
    ['rows that are no array', { totalRecords: 1, skills: { 0: OUT } }],
    ['a row that is no object', { totalRecords: 1, skills: ['Out'] }],
    ['a skill without a number', { totalRecords: 1, skills: [{ ...OUT, skillId: 'Out' }] }],
    ['the skill 0', { totalRecords: 1, skills: [{ ...OUT, skillId: 0 }] }],
    ['a campaign without a number', { totalRecords: 1, skills: [{ ...OUT, campaignId: 'Spring' }] }],
  ])('refuses %s', (_, json) => {
    expect(parseSkillPage(json)).toMatchObject({ kind: 'bad' });
  });
});
