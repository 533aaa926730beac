import { InputError } from '../errors/input-error.ts';

/** `reason` ends the sentence. */
export function stateFileError(
  file: string,
  reason: string,
  facts: { readonly hint?: string; readonly cause?: unknown } = {},
): InputError {
  return new InputError(`The sandbox's state file cannot be used: ${file}: ${reason}.`, {
    hint: 'Name another file, or move this one away to start with an empty tenant.',
    ...facts,
  });
}
