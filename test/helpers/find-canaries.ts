/** Name → text of everything that a run left behind. */
export type Channels = Readonly<Record<string, string>>;
/** Name → secret that must not come to light. */
export type Canaries = Readonly<Record<string, string>>;

const DEPTH = 2;
const MIN_RUN = 10;

/**
 * Where which canary stands: `comment: client secret`. Decodes what it looks at in every way it knows and looks again, so that
 * a spelling which nobody thought of when secrets were taken out is found all the same.
 */
export function findCanaries(channels: Channels, canaries: Canaries): readonly string[] {
  return Object.entries(channels).flatMap(([channel, text]) => {
    const views = [...toViews(text, DEPTH)];
    const found = Object.entries(canaries).filter(([, canary]) =>
      views.some((view) => view.includes(canary)),
    );
    return found.map(([name]) => `${channel}: ${name}`);
  });
}

/** Ways to spell a text that a server may think of; `findCanaries` sees through all of them. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  json: (text) => JSON.stringify(text).slice(1, -1),
  'json twice': (text) => JSON.stringify(JSON.stringify(text)).slice(1, -1),
  'json escapes': (text) => units(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  percent: (text) => encodeURIComponent(text),
  'percent throughout': (text) => bytes(text, (byte) => `%${byte.toString(16).padStart(2, '0')}`),
  html: (text) =>
    units(text, (code) => (/\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : `&#${code};`)),
  'html in hex': (text) => units(text, (code) => `&#x${code.toString(16)};`),
  hex: (text) => Buffer.from(text).toString('hex'),
  'capital hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 behind one byte': (text) => Buffer.from(`:${text}`).toString('base64'),
  'base64 behind two bytes': (text) => Buffer.from(`::${text}`).toString('base64'),
};

/** Texts in every spelling, in one line. */
export function spellAll(texts: readonly string[]): string {
  return texts.flatMap((text) => Object.values(SPELLINGS).map((spell) => spell(text))).join(' ');
}

function units(text: string, toUnit: (code: number) => string): string {
  return Array.from({ length: text.length }, (_, at) => toUnit(text.charCodeAt(at))).join('');
}

function bytes(text: string, toByte: (byte: number) => string): string {
  return [...Buffer.from(text)].map(toByte).join('');
}

function toViews(text: string, depth: number, seen = new Set<string>()): ReadonlySet<string> {
  if (depth < 0 || seen.has(text)) return seen;
  seen.add(text);
  for (const decode of DECODERS) {
    const decoded = decode(text);
    if (decoded !== '') toViews(decoded, depth - 1, seen);
  }
  return seen;
}

/** Each gives what it could decode, or nothing. */
const DECODERS: readonly ((text: string) => string)[] = [
  (text) => (text.includes('\\') ? unescapeBackslashes(text) : ''),
  (text) =>
    text.includes('%') ? text.replace(/(?:%[\da-f]{2})+/gi, (run) => fromHex(run.replaceAll('%', ''))) : '',
  (text) => (text.includes('&') ? unescapeEntities(text) : ''),
  (text) =>
    runs(text, /[\da-f]+/gi)
      .map((run) => `${fromHex(run)}\n${fromHex(run.slice(1))}`)
      .join('\n'),
  (text) =>
    runs(text, /[\w+/-]+/g)
      .flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('utf8')))
      .join('\n'),
];

function runs(text: string, pattern: RegExp): readonly string[] {
  return (text.match(pattern) ?? []).filter((run) => run.length >= MIN_RUN);
}

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('utf8');
}

function unescapeBackslashes(text: string): string {
  return text
    .replace(/\\u\{([\da-f]{1,6})\}/gi, (_, digits: string) => fromCode(digits, 16))
    .replace(/\\(u[\da-f]{4}|.)/gi, (_, sign: string) =>
      sign.length === 1 ? sign : fromCode(sign.slice(1), 16),
    );
}

function unescapeEntities(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#x([\da-f]{1,6});/gi, (_, digits: string) => fromCode(digits, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => fromCode(digits, 10))
    .replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => names[name] ?? all);
}

function fromCode(digits: string, radix: 10 | 16): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
