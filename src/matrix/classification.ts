import { CLASSIFICATION_NAMES, LAST_DIALER_ID } from '../model/classification-names.ts';
import { nearestName } from '../util/nearest-name.ts';
import { quoteText } from './quote-text.ts';

export type Classification =
  | { readonly kind: 'valid'; readonly text: string }
  | { readonly kind: 'invalid'; readonly message: string };

/** An id as it is, a name in NICE's spelling. Ids that are not built in are left to the tenant's own list. */
export function parseClassification(text: string): Classification {
  if (/^[1-9][0-9]{0,8}$/.test(text)) {
    const id = Number(text);
    const isForDialer = id > CLASSIFICATION_NAMES.length && id <= LAST_DIALER_ID;
    if (!isForDialer) return { kind: 'valid', text };
    return invalid(
      `The classification ${text} belongs to the dialer. Use an id from 1 to ${CLASSIFICATION_NAMES.length}.`,
    );
  }
  const wanted = text.toLowerCase();
  const name = CLASSIFICATION_NAMES.find((known) => known.toLowerCase() === wanted);
  if (name !== undefined) return { kind: 'valid', text: name };
  const nearest = text.length > 200 ? null : nearestName(text, CLASSIFICATION_NAMES);
  const hint =
    nearest === null
      ? `Use an id, or one of: ${CLASSIFICATION_NAMES.join(', ')}.`
      : `Did you mean "${nearest}"?`;
  return invalid(`There is no classification ${quoteText(text)}. ${hint}`);
}

function invalid(message: string): Classification {
  return { kind: 'invalid', message };
}
