import type { InputDefinition } from './input-definition.ts';

/** The default in words: Markdown, empty when there is none. */
export function describeDefault({ default: fallback, derivedDefault }: InputDefinition): string {
  if (derivedDefault !== undefined) return derivedDefault;
  return fallback
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `\`${line}\``)
    .join(', ');
}

/** The description for a terminal: without Markdown, with the values, the default and the environment variable. */
export function describeOption(input: InputDefinition): string {
  const fallback = input.name === 'github-token' ? '' : describeDefault(input);
  const facts = [
    ...(input.values === undefined ? [] : [`one of ${input.values.join(', ')}`]),
    ...(fallback === '' ? [] : [`default: ${fallback}`]),
    ...(input.env === undefined ? [] : [`env: ${input.env}`]),
  ];
  const text = facts.length === 0 ? input.description : `${input.description} (${facts.join('; ')})`;
  return text.replaceAll('`', '');
}
