const LISTENER = `({ request }) => {
  const error = new Error('a defect with ' + request.getHeader('authorization'));
  throw Object.assign(error, { config: request.getHeaders() });
}`;
const MODULE = `import channel from 'node:diagnostics_channel';channel.subscribe('http.client.request.start', ${LISTENER});`;

/**
 * `NODE_OPTIONS` of a process that throws where nobody can catch it as soon as a request leaves; like a client's error, what it
 * throws holds that request.
 */
export const CRASH_ON_REQUEST = `--import data:text/javascript,${encodeURIComponent(MODULE)}`;
