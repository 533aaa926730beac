import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/finding.ts';
import { renderFindingsSarif } from '../../src/report/render-findings-sarif.ts';
import { ATTACKS } from './attacks.ts';
import { finding } from './samples.ts';
import { SARIF_LOG } from './sarif-schema.ts';

const validate = new Ajv({ allErrors: true }).compile(SARIF_LOG);

function logOf(findings: Parameters<typeof renderFindingsSarif>[0]): unknown {
  return JSON.parse(renderFindingsSarif(findings, { version: '1.2.3' }));
}

describe('renderFindingsSarif', () => {
  it('is a SARIF 2.1.0 log with every rule described', () => {
    const log = logOf([]);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const rules = RULE_IDS.map((id) => ({ id }));
    expect(log).toMatchObject({
      runs: [{ tool: { driver: { semanticVersion: '1.2.3', rules } }, results: [] }],
    });
  });

  it('places a finding with its related places and its fix', () => {
    const place = { line: 8, column: 11, endLine: 8, endColumn: 14 };
    const log = logOf([
      finding({
        file: 'callcodes/A B#1%.yml',
        related: [{ ...place, file: 'b.yml', message: 'here too' }],
        fix: { ...place, replacement: 'INT', title: 'Upper-case it' },
      }),
    ]);
    const region = { startLine: 8, startColumn: 11, endLine: 8, endColumn: 14 };
    const artifactLocation = { uri: 'callcodes/A%20B%231%25.yml', uriBaseId: '%SRCROOT%' };
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log).toMatchObject({
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'duplicate-code',
              ruleIndex: RULE_IDS.indexOf('duplicate-code'),
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation, region } }],
              relatedLocations: [{ id: 1, message: { text: 'here too' } }],
              fixes: [
                {
                  description: { text: 'Upper-case it' },
                  artifactChanges: [
                    {
                      artifactLocation,
                      replacements: [{ deletedRegion: region, insertedContent: { text: 'INT' } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each(ATTACKS)('stays valid with %j, which becomes neither link nor placeholder', (attack) => {
    const log = logOf([finding({ message: `${attack} [a](1) {0}`, file: attack })]);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.stringify(log)).not.toMatch(/\]\(|\{0\}/);
  });
});
