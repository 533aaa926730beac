const TIMEOUT_MS = 2_000;

/** One call by hand; the reply's text, or null for any reply that is no success, and for none. */
export async function callByHand(url: string, init: RequestInit): Promise<string | null> {
  try {
    const reply = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return reply.ok ? await reply.text() : null;
  } catch {
    // The faults are meant for the apply, and strike whoever works by hand as well.
    return null;
  }
}

/** The same, of a call that is answered in JSON. */
export async function callForJson(url: string, init: RequestInit): Promise<unknown> {
  const text = await callByHand(url, init);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // A reply may be cut or replaced.
    return undefined;
  }
}
