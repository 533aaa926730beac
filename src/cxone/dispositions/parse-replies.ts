import { isRecord } from '../../util/is-record.ts';
import { bad, type Disposition, type Parsed, parseCount, parseDisposition } from './parse-disposition.ts';

export interface DispositionPage {
  readonly rows: readonly Disposition[];
  readonly totalRecords: number;
}

/** What became of one position of a POST. */
export type PostResult =
  | { readonly kind: 'created'; readonly id: string }
  /** `error`: in the server's words; empty when it has none. */
  | { readonly kind: 'refused'; readonly error: string };

/** One page; its rows may stand in `resultSet`. Pure. */
export function parsePage(json: unknown): Parsed<DispositionPage> {
  if (!isRecord(json)) return bad('the list is no object');
  const totalRecords = parseCount(json['totalRecords']);
  if (totalRecords === null) return bad('`totalRecords` is no count');
  const items = findRows(json, 'dispositions') ?? (totalRecords === 0 ? [] : null);
  if (items === null) return bad('`dispositions` is no array');
  const rows: Disposition[] = [];
  for (const item of items) {
    const parsed = parseDisposition(item);
    if (parsed.kind === 'bad') return parsed;
    rows.push(parsed.value);
  }
  return { kind: 'ok', value: { rows, totalRecords } };
}

/** The rows of a list under their name, or one level down in `resultSet`; null when there are none. Pure. */
export function findRows(json: Readonly<Record<string, unknown>>, name: string): readonly unknown[] | null {
  const { resultSet } = json;
  const found = json[name] ?? (isRecord(resultSet) ? resultSet[name] : null);
  return Array.isArray(found) ? found : null;
}

/** The results of a POST of `count` dispositions, in its order: names are not repeated, so that every position counts. Pure. */
export function parsePostResults(json: unknown, count: number): Parsed<readonly PostResult[]> {
  const items: unknown = isRecord(json) ? json['dispositionResults'] : null;
  if (!Array.isArray(items)) return bad('`dispositionResults` is no array');
  if (items.length !== count)
    return bad('`dispositionResults` has not one result for each disposition that was sent');
  const results: PostResult[] = [];
  for (const item of items) {
    const result = parsePostResult(item);
    if (result === null) return bad('a result is neither a success with an id nor a failure');
    results.push(result);
  }
  return { kind: 'ok', value: results };
}

function parsePostResult(item: unknown): PostResult | null {
  if (!isRecord(item)) return null;
  const { success, error } = item;
  if (success === false) return { kind: 'refused', error: typeof error === 'string' ? error : '' };
  const id = parseCount(item['dispositionId']);
  return success === true && id !== null && id > 0 ? { kind: 'created', id: String(id) } : null;
}

/** Ids of the tenant's classifications. Pure. */
export function parseClassifications(json: unknown): Parsed<ReadonlySet<number>> {
  const items: unknown = isRecord(json) ? json['classificationResults'] : null;
  if (!Array.isArray(items)) return bad('`classificationResults` is no array');
  const ids = new Set<number>();
  for (const item of items) {
    const id = isRecord(item) ? parseCount(item['classificationId']) : null;
    if (id === null) return bad('the `classificationId` of a classification is none');
    ids.add(id);
  }
  return { kind: 'ok', value: ids };
}
