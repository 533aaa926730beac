/** The version that brought the skills of a disposition. */
const SKILLS_SINCE = 33;
const SKILLS_VERSION = `v${SKILLS_SINCE}.0`;

/**
 * Versions of the API to ask for the skills of a disposition: the configured one, and after an older one that which is known to
 * serve them. A tenant may serve several at once. Pure.
 */
export function toSkillVersions(apiVersion: string): readonly string[] {
  const major = Number(/^v(\d+)\./.exec(apiVersion)?.[1] ?? 0);
  return major < SKILLS_SINCE ? [apiVersion, SKILLS_VERSION] : [apiVersion];
}
