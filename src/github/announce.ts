/** Shows one sentence as an annotation that belongs to no file. `message` is free of secrets and control characters. */
export async function announce(level: 'error' | 'warning', message: string): Promise<void> {
  const core = await import('@actions/core');
  if (level === 'error') core.error(message);
  else core.warning(message);
}
