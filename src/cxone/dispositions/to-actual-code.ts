import { type ActualCode, PATH_SEPARATOR } from '../../model/call-code.ts';
import { toClassificationId, toNearestType } from './classification-id.ts';
import { parseCodeName, renderDispositionName } from './disposition-name.ts';
import type { Identity } from './identify-dispositions.ts';
import type { Disposition } from './parse-disposition.ts';

/** A record in the words of the matrix. What the tenant does not hold (a type, some names) is taken from the files. Pure. */
export function toActualCode(
  disposition: Disposition,
  { identity, template }: { readonly identity: Identity; readonly template: string },
): ActualCode {
  const { id, dispositionName, classificationId, isActive } = disposition;
  const { path, category, parentId, tag, isNamesake } = identity;
  return {
    id,
    name: toName(dispositionName, { identity, template }),
    code: path.slice(path.lastIndexOf(PATH_SEPARATOR) + 1),
    type: toType(classificationId, identity),
    parentId,
    category,
    isActive,
    terms: { classificationId, dispositionName, tag },
    ...(isNamesake ? { namesake: isAsCreated(disposition) ? 'as-created' : 'edited' } : {}),
  };
}

/** POST takes neither notes nor a state. */
function isAsCreated({ notes, isActive, isPreviewDisposition }: Disposition): boolean {
  return notes === '' && isActive && !isPreviewDisposition;
}

function toName(
  dispositionName: string,
  { identity, template }: { readonly identity: Identity; readonly template: string },
): string {
  const { desired, path, category } = identity;
  if (desired !== null && renderDispositionName(template, desired) === dispositionName) return desired.name;
  const name = parseCodeName(template, { dispositionName, path, category });
  return name ?? desired?.name ?? dispositionName;
}

function toType(classificationId: number, { desired }: Identity): ActualCode['type'] {
  if (desired !== null && toClassificationId(desired) === classificationId) return desired.type;
  return toNearestType(classificationId);
}
