const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The value of a variable such as HTTPS_PROXY: a bare `host:port` means http, as everywhere. Null when it is no URL. */
export function toProxyUrl(text: string): URL | null {
  const trimmed = text.trim();
  const full = SCHEME.test(trimmed) ? trimmed : `http://${trimmed}`;
  return URL.canParse(full) ? new URL(full) : null;
}

/** User and password of a URL as they were before they were percent-encoded; null without both. */
export function toUserinfo(url: URL): { readonly user: string; readonly password: string } | null {
  if (url.username === '' && url.password === '') return null;
  return { user: decode(url.username), password: decode(url.password) };
}

/** A per cent sign that begins no escape stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
