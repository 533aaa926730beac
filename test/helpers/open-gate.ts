import { EventEmitter, once } from 'node:events';

export interface Gate {
  /** Resolves with the first that wants to pass. */
  readonly arrived: Promise<void>;
  /** Lets all pass, also those that come later. */
  readonly release: () => void;
  readonly pass: () => Promise<void>;
}

/** Keeps whoever wants to pass waiting until it is let go. */
export function openGate(): Gate {
  const events = new EventEmitter();
  const arrived = once(events, 'arrived').then(() => undefined);
  const opened = once(events, 'opened').then(() => undefined);
  return {
    arrived,
    release: () => void events.emit('opened'),
    pass: async () => {
      events.emit('arrived');
      await opened;
    },
  };
}
