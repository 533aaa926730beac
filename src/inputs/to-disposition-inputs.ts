import type { InputReader } from './input-reader.ts';
import { suggestName } from './suggest-name.ts';
import { toSecureUrl } from './to-base-url.ts';

const PLACEHOLDERS = ['{name}', '{path}', '{code}', '{category}'];

export interface DispositionInputs {
  readonly issuer: string;
  readonly apiVersion: string;
  readonly dispositionName: string;
}

/** What only the dispositions API needs; checked whatever the API, so that a typing error never sleeps. */
export function toDispositionInputs(reader: InputReader): DispositionInputs {
  return {
    issuer: toIssuer(reader),
    apiVersion: toApiVersion(reader),
    dispositionName: toDispositionName(reader),
  };
}

function toIssuer(reader: InputReader): string {
  const value = reader.text('issuer') ?? '';
  const url = toSecureUrl(reader, { name: 'issuer', value });
  return url === null ? value : `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function toApiVersion(reader: InputReader): string {
  const value = reader.text('api-version') ?? '';
  if (!/^v\d{1,3}\.\d{1,3}$/.test(value)) {
    reader.problem('api-version', { value, why: 'is no version', wayOut: 'Write it as v30.0.' });
  }
  return value;
}

function toDispositionName(reader: InputReader): string {
  const value = reader.text('disposition-name') ?? '';
  const used = value.match(/\{[^{}]*\}/g) ?? [];
  for (const placeholder of used) {
    if (PLACEHOLDERS.includes(placeholder)) continue;
    reader.problem('disposition-name', {
      value: placeholder,
      why: `is not one of ${PLACEHOLDERS.join(', ')}`,
      wayOut: suggestName(placeholder, PLACEHOLDERS),
    });
  }
  if (used.length === 0) {
    reader.problem('disposition-name', {
      value,
      why: 'gives every code the same name',
      wayOut: `Use one of ${PLACEHOLDERS.join(', ')}.`,
    });
  }
  return value;
}
