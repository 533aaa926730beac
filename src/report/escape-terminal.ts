import { showInvisible } from './show-invisible.ts';

/**
 * Foreign text for a terminal or a job log: one line, no control sequence, no bidirectional trick, and no workflow command
 * (the runner reads `::name::` at the start of a line and `##[name]` anywhere in it).
 */
export function escapeTerminal(text: string): string {
  return guardWorkflowCommands(showInvisible(text));
}

/** Whole lines, put together from escaped parts, in which no two parts may form a workflow command either. */
export function guardWorkflowCommands(text: string): string {
  return text.replace(/##\[/g, '##\\u{5B}').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}');
}
