import { isRecord } from '../../util/is-record.ts';
import { toPrintable } from '../../util/to-printable.ts';
import type { AttemptReply } from '../attempt.ts';
import type { ErrorDialect } from '../error-dialect.ts';
import { ADDRESS_HINT, FAULT_WORDS } from '../fault-words.ts';

const TEXT_FIELDS = ['error_description', 'message', 'error', 'errorDescription'];
const STATUS_HEADER = 'icstatusdescription';
/** UTF-16 units of a server's words that are shown. */
const MAX_SHOWN = 200;

export const KEY_HINT =
  'Check the inputs `access-key-id` and `access-key-secret`, and that the key is active and belongs to the tenant of `region` or `base-url`.';

/** How the Admin API words its errors. Its own words are shown: it has no codes. */
export const DISPOSITION_DIALECT: ErrorDialect = {
  describe: describeReply,
  words: {
    unauthorized: { why: 'a new access token was refused as well', hint: KEY_HINT },
    forbidden: {
      why: 'it is forbidden',
      hint: 'The role of the employee whose access key this is needs the permissions to view and edit dispositions.',
    },
    duplicate: {
      why: 'the tenant says that there is such a disposition already',
      hint: 'Plan again to see it. Codes that exchange their names need a third name in between: apply that first.',
      readHint: ADDRESS_HINT,
    },
    // This API knows no keys that could have been used before.
    'other-body': { ...FAULT_WORDS['bad-request'], code: 'API_REJECTED' },
  },
};

/** A server's words in one safe line, cut; empty when there are none. */
export function toShownWords(text: string): string {
  const line = toPrintable(text.trim()).replaceAll('"', "'");
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

function describeReply({ json, headers }: AttemptReply): string | null {
  const texts = isRecord(json) ? TEXT_FIELDS.map((field) => json[field]) : [];
  const said = [...texts, headers[STATUS_HEADER]].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  return typeof said === 'string' ? toShownWords(said) : null;
}
