import { markdownCode } from './escape-markdown.ts';
import type { ReportLinks } from './review-input.ts';

/** Ends every line that holds links to a run, so that two comments can be compared without them. */
const LINKS_MARKER = '<!-- callcodes:links -->';
const LINE_WITH_LINKS = /^.*<!-- callcodes:links -->$/gm;

/** One line with the links that there are; empty when there are none. */
export function renderLinks({ run, report, artifact }: ReportLinks): string {
  const links = [
    ...(report === null ? [] : [renderLink('Report', report)]),
    ...(artifact === null ? [] : [renderLink('Plan and report files', artifact)]),
    ...(run === null ? [] : [renderLink('Run', run)]),
  ];
  return links.length === 0 ? '' : `${links.join(' · ')} ${LINKS_MARKER}`;
}

/** The text without what differs from run to run though nothing else changed: targets of the run's links, line ends. */
export function toComparableBody(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(LINE_WITH_LINKS, (line) => line.replace(/\]\([^)\s]*\)/g, ']()'))
    .trimEnd();
}

/** Where all of a list is, for a notice that some of it is missing. */
export function whereAllAre({ report, artifact, run }: ReportLinks): string {
  if (report !== null || artifact !== null)
    return 'All of them are in the report and in the plan file, linked at the end.';
  return run === null
    ? 'All of them are in the report and in the plan file that this run wrote.'
    : "All of them are in the run's report and plan file, linked at the end.";
}

/** A link to a place of ours. What is no http address is shown as text. */
function renderLink(label: string, url: string): string {
  if (!/^https?:\/\//.test(url)) return `${label}: ${markdownCode(url)}`;
  const target = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, encodeCharacter);
  return `[${label}](${target})`;
}

function encodeCharacter(character: string): string {
  if (character <= '\u007F') return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
