export const INPUT_GROUPS = [
  'What to do',
  'Tenant',
  'Safety',
  'GitHub and reports',
  'Pace',
  'Events and exit code',
] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** How a value is written: `lines` and `list` hold several, one a line or separated by commas and blanks. */
export type InputKind = 'text' | 'choice' | 'boolean' | 'number' | 'lines' | 'list';

/** One input of the action, which is one option of the command line too. */
export interface InputDefinition {
  readonly name: string;
  readonly group: InputGroup;
  readonly kind: InputKind;
  /** As `action.yml` states it; empty: none, or worked out as `derivedDefault` says. */
  readonly default: string;
  /** Markdown: what holds when nothing is given and no constant can say it. */
  readonly derivedDefault?: string;
  /** Every value that may be given, where they can be listed. */
  readonly values?: readonly string[];
  /** Masked before any other use. */
  readonly secret?: true;
  /** Half of what signs in: no secret, but never repeated in a message, since the other half is often put there by mistake. */
  readonly credential?: true;
  /** Environment variable that the command line reads. */
  readonly env?: string;
  /** Stands for the value in the help of the command line. */
  readonly placeholder: string;
  /** Markdown without line ends; the first sentence stands by itself. */
  readonly description: string;
}
