import { GithubError } from '../errors/github-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';

const ACTIONS_LOGIN = 'github-actions';

/** Who writes with this token, without `[bot]`. A token that may not ask is taken for the job's own. */
export async function fetchOwnLogin(client: GithubClient): Promise<string> {
  try {
    const data = await client.query('query { viewer { login } }');
    const viewer = isRecord(data) ? data['viewer'] : null;
    const login = isRecord(viewer) ? viewer['login'] : null;
    return typeof login === 'string' && login !== '' ? toBareLogin(login) : ACTIONS_LOGIN;
  } catch (error) {
    if (error instanceof GithubError) return ACTIONS_LOGIN;
    throw error;
  }
}

/** REST spells an app's login with `[bot]`, GraphQL sometimes without. */
export function toBareLogin(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
