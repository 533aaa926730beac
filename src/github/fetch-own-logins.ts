import { GithubError } from '../errors/github-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { GithubClient } from './github-client.ts';

const BOT = '[bot]';
/** Nobody else can have this name. */
const ACTIONS_LOGIN = 'github-actions';

/**
 * How REST may spell the account that writes with this token. A token that may not ask is taken for the job's own. REST ends
 * an app's login in `[bot]`, GraphQL not always; where it does, a person of the same name is not taken for the app.
 */
export async function fetchOwnLogins(client: GithubClient): Promise<ReadonlySet<string>> {
  const login = (await fetchViewer(client)) ?? ACTIONS_LOGIN;
  const bare = login.endsWith(BOT) ? login.slice(0, -BOT.length) : login;
  return new Set(bare === ACTIONS_LOGIN || bare === login ? [bare, bare + BOT] : [login]);
}

async function fetchViewer(client: GithubClient): Promise<string | null> {
  try {
    const data = await client.query('query { viewer { login } }');
    const viewer = isRecord(data) ? data['viewer'] : null;
    const login = isRecord(viewer) ? viewer['login'] : null;
    return typeof login === 'string' && login !== '' ? login : null;
  } catch (error) {
    if (error instanceof GithubError) return null;
    throw error;
  }
}
