/** A campaign of six codes in three levels, and the same after the changes of a pull request. */
export const CAMPAIGN = `category: OUTBOUND_CAMPAIGN_A
codes:
  - code: INT
    name: Interested
    type: SUCCESS
    children:
      - code: INT_HOT
        name: Hot lead
        type: SUCCESS
        children:
          - { code: HOT_TODAY, name: Wants an offer today, type: SUCCESS }
      - { code: INT_WARM, name: Warm lead, type: SUCCESS }
  - { code: CB, name: Callback requested, type: NEUTRAL }
  - { code: CB_PM, name: Call back in the afternoon, type: NEUTRAL, parent: CB }
`;

export const CAMPAIGN_PATHS = [
  'CB',
  'CB/CB_PM',
  'INT',
  'INT/INT_HOT',
  'INT/INT_HOT/HOT_TODAY',
  'INT/INT_WARM',
];

/** 240 codes: 8 roots, 5 children below each, and 4 or 5 below each of these. */
export function toLargeMatrix(): string {
  const lines = ['category: LARGE', 'codes:'];
  const entry = (indent: number, code: string, rest: readonly string[] = []) => {
    const pad = ' '.repeat(indent);
    lines.push(`${pad}- code: ${code}`, `${pad}  name: Code ${code}`, `${pad}  type: NEUTRAL`);
    lines.push(...rest.map((line) => `${pad}  ${line}`));
  };
  for (let middle = 0; middle < 40; middle += 1) {
    const root = Math.floor(middle / 5);
    if (middle % 5 === 0) entry(2, `R${root}`, ['children:']);
    entry(6, `R${root}M${middle % 5}`, ['children:']);
    const leaves = middle < 32 ? 5 : 4;
    for (let leaf = 0; leaf < leaves; leaf += 1) entry(10, `R${root}M${middle % 5}L${leaf}`);
  }
  return `${lines.join('\n')}\n`;
}
