/** What the receiver comes to about one request. The kinds are the values of the label `result` of its metrics. */
export type Verdict =
  | { readonly kind: 'stored' | 'duplicate'; readonly processedAtMs: number }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'wrong-method'; readonly allowed: string }
  | { readonly kind: 'wrong-type' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unauthorized'; readonly why: string }
  | { readonly kind: 'invalid'; readonly details: readonly string[] }
  /** The event was not acknowledged, whether or not it is stored: the sender must send it again. */
  | { readonly kind: 'warehouse-away' | 'queue-full' | 'overdue' }
  /** The warehouse works, and will not have this event. */
  | { readonly kind: 'refused' }
  /** The sender went away before its body was complete: nobody hears a reply. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'failed' };

export const VERDICT_KINDS = [
  'stored',
  'duplicate',
  'not-found',
  'wrong-method',
  'wrong-type',
  'too-large',
  'unauthorized',
  'invalid',
  'warehouse-away',
  'queue-full',
  'overdue',
  'refused',
  'cut-off',
  'failed',
] as const satisfies readonly Verdict['kind'][];
