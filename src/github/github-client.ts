export interface GithubReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, unchecked. */
  readonly data: unknown;
}

/** GitHub's REST API behind one method. Retries, limits and proxies are behind this port; failures are `GithubError`s. */
export interface GithubClient {
  /** `route`: `GET /repos/{owner}/{repo}`, its variables and the rest of the query or body in `parameters`. */
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<GithubReply>;
  /** Sends a GraphQL query that changes nothing; resolves with the `data` of the reply. */
  query(graphql: string): Promise<unknown>;
}
