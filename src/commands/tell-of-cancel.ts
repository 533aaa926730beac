import { CANCELLING_WORDS } from './cancel-words.ts';
import type { RunEnvironment } from './run-environment.ts';

/** Answers a signal at once while `work` goes on: the calls in flight may take a while. */
export async function tellOfCancel<Result>(
  { signal, log }: Pick<RunEnvironment, 'signal' | 'log'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const tell = (): void => log.info(CANCELLING_WORDS);
  signal.addEventListener('abort', tell, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', tell);
  }
}
