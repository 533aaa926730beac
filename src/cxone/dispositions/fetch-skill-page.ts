import { ApiError } from '../../errors/api-error.ts';
import type { RetryBudget } from '../attempt-loop.ts';
import type { HttpClient } from '../http-client.ts';
import { parseSkillPage } from './parse-skills.ts';
import type { NoSkills, SkillPageReply } from './read-skills.ts';
import { SKILLS_ROUTE, toSkillsTarget } from './routes.ts';

const NO_CONTENT = 204;
const NOT_IMPLEMENTED = 501;
/** Of the refusals those that say nothing of the version: they pass. */
const PASSING = [408, 425, 429];

export interface SkillPageRequest {
  /** Of the disposition. */
  readonly id: string;
  /** Rows that came before. */
  readonly skip: number;
  readonly budget: RetryBudget;
  /** Told why there is no page, though the call may be served. */
  readonly onLost: (why: string) => void;
}

/** The skills of one disposition from `skip` on; 204 is an empty page. Whatever the tenant does is an answer and no error. */
export async function fetchSkillPage(
  client: HttpClient,
  { id, skip, budget, onLost }: SkillPageRequest,
): Promise<SkillPageReply> {
  try {
    const reply = await client.call({
      method: 'GET',
      route: SKILLS_ROUTE,
      target: toSkillsTarget(id, skip),
      requestId: null,
      accept: [200, NO_CONTENT, NOT_IMPLEMENTED],
      mayBeEmpty: true,
      budget,
    });
    if (reply.status === NOT_IMPLEMENTED) return { kind: 'not-served' };
    if (reply.status === NO_CONTENT) return { kind: 'page', rows: [], totalRecords: 0 };
    const parsed = parseSkillPage(reply.json);
    if (parsed.kind === 'ok') return { kind: 'page', ...parsed.value };
    onLost(parsed.problem);
    return { kind: 'none', isServed: true };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    onLost(error.message);
    return toNoSkills(error);
  }
}

/** Servers have many ways to say that a version has no such call: 400, 404, 405, 410, a redirect to some page. */
function toNoSkills({ status }: ApiError): NoSkills {
  if (status === 401 || status === 403) return { kind: 'forbidden' };
  const isRefusal = status !== null && status >= 300 && status < 500 && !PASSING.includes(status);
  return isRefusal ? { kind: 'not-served' } : { kind: 'none', isServed: false };
}
