import { InputError } from '../errors/input-error.ts';
import type { LoadedMatrix } from '../matrix/load-matrix.ts';
import type { Redactor } from '../util/create-redactor.ts';

/**
 * Throws an `InputError` when a secret of the run stands in a matrix file. It can be neither taken out of what the files want
 * nor shown in a plan, and whoever can read the file knows it already.
 */
export function assertNoSecrets({ files, texts, matrix }: LoadedMatrix, redactor: Redactor): void {
  if (files.some((file) => redactor.finds(file))) throw secretIn('the name of a matrix file');
  for (const [file, text] of texts) {
    if (!redactor.finds(text)) continue;
    const line = text.split(/\r\n|\n|\r/).findIndex((candidate) => redactor.finds(candidate)) + 1;
    throw secretIn(line === 0 ? file : `${file}:${line}`);
  }
  // One that is spread over several lines of a file comes to light when it is read.
  for (const { path, name, category, was, classification, place } of matrix.codes) {
    if (redactor.finds([path, name, category, was, classification].join('\n')))
      throw secretIn(`${place.file}:${place.line}`);
  }
}

function secretIn(where: string): InputError {
  return new InputError(`Reading the matrix failed: ${where}: a secret of this run stands there.`, {
    hint: 'Take it out and give the secret a new value: whoever can read the repository knows it.',
  });
}
