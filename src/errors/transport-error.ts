import { AppError } from './app-error.ts';

export type TransportFault =
  | 'timeout'
  | 'connection-refused'
  | 'dns'
  | 'tls'
  | 'proxy-refused'
  | 'proxy-unavailable'
  | 'reset'
  | 'too-large'
  | 'cancelled'
  | 'other';

/** No complete reply arrived: the caller cannot tell whether the server did the work, unless the fault says so. */
export class TransportError extends AppError {
  readonly fault: TransportFault;

  constructor(message: string, facts: { fault: TransportFault; hint?: string; cause?: unknown }) {
    super(message, {
      code: 'TRANSPORT_FAULT',
      ...(facts.hint === undefined ? {} : { hint: facts.hint }),
      cause: facts.cause,
    });
    this.fault = facts.fault;
  }
}
