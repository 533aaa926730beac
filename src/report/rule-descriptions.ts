import type { RuleId, Severity } from '../model/finding.ts';

export interface RuleDescription {
  /** A few words, without a full stop. */
  readonly title: string;
  /** The usual one; `empty-matrix` is an error when no file matches at all. */
  readonly severity: Severity;
  /** What the rule finds and why that matters. */
  readonly finds: string;
  /** How to mend it. */
  readonly mend: string;
}

/** What SARIF viewers, the documentation and people are told about each rule. */
export const RULE_DESCRIPTIONS: Readonly<Record<RuleId, RuleDescription>> = {
  syntax: {
    title: 'File that cannot be read',
    severity: 'error',
    finds:
      'Text that does not parse as YAML, JSON or CSV, is not UTF-8, is larger than 5 MiB or nested deeper than 64 levels.',
    mend: 'Correct the text at the place named. Save the file as UTF-8; divide a file that is too large.',
  },
  schema: {
    title: 'Missing, unknown or wrongly typed field',
    severity: 'error',
    finds:
      'A field that a matrix must have and has not, one that no matrix has, a value of the wrong type, or a classification that the tenant does not have.',
    mend: 'Write the field as the matrix format names it; the message gives the nearest known name.',
  },
  'code-format': {
    title: 'Code outside the allowed form',
    severity: 'error',
    finds: 'A code that, in upper case, is not 2 to 16 letters A to Z, digits or underscores.',
    mend: 'Choose a code of 2 to 16 letters, digits or underscores.',
  },
  'code-case': {
    title: 'Code in lower case',
    severity: 'warning',
    finds: 'A code that is not upper case in the file. The tenant knows it in upper case only.',
    mend: 'Write the code in upper case.',
  },
  'code-unquoted': {
    title: 'Code that other YAML tools misread',
    severity: 'warning',
    finds:
      'An unquoted code that YAML 1.1 or 1.2 tools read as a number, a boolean or null, such as 007, 1E5 or NO.',
    mend: 'Put the code in quotes.',
  },
  'max-depth': {
    title: 'More than three levels',
    severity: 'error',
    finds:
      'A code at level 4 or deeper, through nesting, `parent`, other files or what the tenant has already.',
    mend: 'Move the code up so that it has at most two parents above it.',
  },
  'duplicate-code': {
    title: 'Same code twice under one parent',
    severity: 'error',
    finds: 'A code that stands more than once under the same parent, in one file or in several.',
    mend: 'Keep one of the places named and remove the others, or give them codes of their own.',
  },
  'duplicate-name': {
    title: 'Same name twice under one parent',
    severity: 'warning',
    finds:
      'Two codes under the same parent with the same name, which agents cannot tell apart. With `api: dispositions` an error for any two codes whose dispositions would have the same name, compared without case.',
    mend: 'Give each code a name of its own, or tell dispositions apart with the input `disposition-name`.',
  },
  'unknown-parent': {
    title: 'Parent that does not exist',
    severity: 'error',
    finds:
      'A `parent` that no file defines, that runs through the code itself, or a `tenant:` path that the tenant lacks.',
    mend: 'Correct the path, define the parent in a file, or write `tenant:` before the path of a code that only the tenant has.',
  },
  'parent-id': {
    title: 'Id of a parent that is of no use',
    severity: 'error',
    finds: 'A `parentCallCodeId` that is no UUID, or one that the tenant does not have.',
    mend: 'Take the id from the tenant, or name the parent by its path.',
  },
  'inactive-parent': {
    title: 'Active code below an inactive one',
    severity: 'error',
    finds: 'A code that stays active while one of its parents is inactive.',
    mend: 'Make the parent active, make the code inactive, or move it to an active parent.',
  },
  'was-conflict': {
    title: 'Former path that is still in use',
    severity: 'error',
    finds: 'A `was` whose path a file still defines, or that two codes claim.',
    mend: 'Let one code claim the former path, and remove the code that still stands there.',
  },
  'name-format': {
    title: 'Name or category outside its limits',
    severity: 'error',
    finds:
      'A name of more than 100 or a category of more than 64 characters, an empty one, one with control or bidirectional characters or with blanks around it, or a category with one of `[`, `]`, `@`. With `api: dispositions` also a disposition whose name would have more than 50 characters.',
    mend: 'Shorten the text and remove the characters named.',
  },
  'empty-matrix': {
    title: 'No code at all',
    severity: 'warning',
    finds:
      'A document that defines no code although it owns its category. An error when no file matches the globs.',
    mend: 'Add codes, remove the document, or correct the input `matrix`.',
  },
};
