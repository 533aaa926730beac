import { byFindingPlace } from '../model/by-finding-place.ts';
import { type Finding, type Fix, RULE_IDS, type RuleId } from '../model/finding.ts';
import { RULE_DESCRIPTIONS } from './rule-descriptions.ts';
import { showInvisible } from './show-invisible.ts';
import { toSafeJson } from './to-safe-json.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** File names are relative to the root of the checked-out repository. */
const ROOT = '%SRCROOT%';

/** The findings as a SARIF 2.1.0 log, ready for code scanning. */
export function renderFindingsSarif(
  findings: readonly Finding[],
  tool: { readonly version: string },
): string {
  const driver = { name: 'cxone-callcodes', semanticVersion: tool.version, rules: RULE_IDS.map(toRule) };
  return toSafeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: findings.toSorted(byFindingPlace).map(toResult),
      },
    ],
  });
}

function toRule(id: RuleId): unknown {
  const { title, severity, finds, mend } = RULE_DESCRIPTIONS[id];
  return {
    id,
    name: toPascalCase(id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: finds },
    help: { text: `${finds} ${mend}`, markdown: `${finds}\n\n**How to mend it:** ${mend}` },
    defaultConfiguration: { level: severity },
  };
}

function toResult(finding: Finding): unknown {
  const related = finding.related ?? [];
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: finding.severity,
    message: { text: toMessageText(finding.message) },
    locations: [{ physicalLocation: toLocation(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            physicalLocation: toLocation(place),
            message: { text: toMessageText(place.message) },
          })),
        }),
    ...(finding.fix === undefined ? {} : { fixes: [toFix(finding.file, finding.fix)] }),
  };
}

function toLocation(place: Pick<Finding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>): unknown {
  return { artifactLocation: toArtifact(place.file), region: toRegion(place) };
}

function toRegion(place: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): unknown {
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
}

function toFix(file: string, fix: Fix): unknown {
  return {
    description: { text: toMessageText(fix.title) },
    artifactChanges: [
      {
        artifactLocation: toArtifact(file),
        replacements: [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }],
      },
    ],
  };
}

function toArtifact(file: string): unknown {
  return { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** SARIF reads `[text](target)` in a message as a link and `{0}` as a placeholder: foreign text must be neither. */
function toMessageText(text: string): string {
  return showInvisible(text)
    .replace(/\]\(/g, '] (')
    .replace(/\{(?=\d+\})/g, '{ ');
}

function toPascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
