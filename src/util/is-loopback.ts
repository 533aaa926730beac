const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/;

/**
 * 127.0.0.0/8, ::1 and `localhost`, with `hostname` as `URL` gives it, which has numbers such as `0x7f.1` spelled out. Names
 * below `localhost`, a dot at the end and mapped addresses are no loopback: where they lead is up to whoever resolves them.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
}
