import type { IncomingHttpHeaders } from 'node:http';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)"?/i;

/**
 * Whether headers announce JSON in UTF-8 as it is. A compressed body is refused like a wrong type: its signature may cover either
 * form, and a small one may unpack to any size. Pure.
 */
export function isJsonContent(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'] ?? '';
  const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  return (
    JSON_TYPE.test(type.trim()) &&
    (charset === 'utf-8' || charset === 'utf8') &&
    (encoding === '' || encoding === 'identity')
  );
}
