export interface WorkflowAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title`. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Annotations and masks that the lines of a step's output ask the runner for. */
export function parseWorkflowCommands(stdout: string): {
  readonly annotations: readonly WorkflowAnnotation[];
  readonly masks: readonly string[];
} {
  const annotations: WorkflowAnnotation[] = [];
  const masks: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, properties = '', message = ''] =
      /^\s*::([a-z-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (command === 'add-mask') masks.push(unescapeData(message));
    if (command !== 'error' && command !== 'warning' && command !== 'notice') continue;
    annotations.push({
      level: command,
      message: unescapeData(message),
      properties: parseProperties(properties),
    });
  }
  return { annotations, masks: masks.filter((mask) => mask !== '') };
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      unescapeProperty(pair.slice(pair.indexOf('=') + 1)),
    ]),
  );
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
