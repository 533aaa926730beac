import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.ts';

/** Runs a program in the project, its output passed on. @throws when it ends with another code than 0. */
export async function runStep(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${code ?? 'a signal'}.`);
}

/** Runs a program without showing what it writes; resolves with its standard output, or null when it fails. */
export async function readProgram(command: string, args: readonly string[]): Promise<string | null> {
  const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return code === 0 ? Buffer.concat(chunks).toString('utf8') : null;
}
