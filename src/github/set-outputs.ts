/** Sets the outputs of the step, in the order of the entries. Secrets must have been masked before: GitHub drops such an output. */
export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
