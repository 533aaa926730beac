import type { ChaosHistory, Violation } from '../history.ts';

const STACK = /^\s+at .*[:(]\d+:\d+\)?$/m;
const LEAK_CONTEXT = 60;

/** No stack trace and no secret in anything that is printed or written. */
export function keepsSecrets({ runs, api }: ChaosHistory): readonly Violation[] {
  return runs.flatMap((run, index) =>
    Object.entries(run.texts).flatMap(([where, text]) => {
      const found = [
        ...(STACK.test(text) ? [`${where} holds a stack trace: ${show(text, STACK)}`] : []),
        ...api.secrets
          .filter((secret) => secret.test(text))
          .map((secret) => `${where} holds a secret (${secret.source}): ${show(text, secret)}`),
      ];
      return found.map((message) => ({ invariant: 'keeps secrets', run: index + 1, message }));
    }),
  );
}

function show(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return JSON.stringify(text.slice(Math.max(0, at - LEAK_CONTEXT), at + LEAK_CONTEXT));
}
