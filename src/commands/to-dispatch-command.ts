import type { Run } from './run-environment.ts';

/** `owner/name/.github/workflows/FILE@refs/heads/BRANCH`, as GitHub spells the workflow of a run. */
const WORKFLOW = /\/\.github\/workflows\/([A-Za-z0-9._-]+\.ya?ml)@refs\/heads\/([A-Za-z0-9._/-]+)$/;

/** How to start the workflow of this run by hand with the digest; null outside GitHub Actions. */
export function toDispatchCommand({ environment }: Run, digest: string): string | null {
  const [, file, branch] = WORKFLOW.exec(environment.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  if (file === undefined || branch === undefined) return null;
  return `Where the workflow takes it as an input of workflow_dispatch, gh workflow run ${file} --ref ${branch} -f approved-digest=${digest} starts it.`;
}
