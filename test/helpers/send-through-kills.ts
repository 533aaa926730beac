import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Delivery, type DeliveryReply, deliver, signDelivery } from './deliver-event.ts';
import { findFreePort } from './http-server.ts';
import { eventChange, mappingEvent } from './mapping-events.ts';
import { type ReceiverProcess, startReceiver } from './start-receiver.ts';

export interface KillPlan {
  readonly cwd: string;
  readonly warehouse: string;
  readonly secret: string;
  readonly events: number;
  readonly senders: number;
  /** The receiver is killed after a random number of acknowledgements up to this one, again and again. */
  readonly maxAcknowledgedBetweenKills: number;
}

export interface KillRecord {
  /** `processedAt` of every acknowledgement, by mapping id. */
  readonly acknowledged: ReadonlyMap<string, readonly string[]>;
  readonly kills: number;
  /** Tries that found no receiver, or one that was killed before it replied. */
  readonly unanswered: number;
  /** Acknowledgements that called the event a duplicate. */
  readonly duplicates: number;
  readonly statuses: ReadonlySet<number>;
}

export const CHANGES_PER_EVENT = 3;
const RESEND_PAUSE_MS = 20;
/** One of so many acknowledged events is sent once more all the same, and one of so many kills strikes while the receiver starts. */
const ONE_IN = 8;
const MAX_START_MS = 400;

/** Sends events until each is acknowledged, to a receiver that is killed and started again all the while. */
export async function sendThroughKills(plan: KillPlan): Promise<KillRecord> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const acknowledged = new Map<string, string[]>();
  const statuses = new Set<number>();
  const counts = { kills: 0, unanswered: 0, duplicates: 0 };
  let isDone = false;

  const trySend = async (delivery: Delivery): Promise<DeliveryReply | null> => {
    try {
      const reply = await deliver(url, delivery);
      statuses.add(reply.status);
      return reply;
    } catch {
      counts.unanswered += 1;
      return null;
    }
  };
  const send = async (mappingId: string): Promise<void> => {
    for (;;) {
      const reply = await trySend(signEvent(mappingId, plan));
      if (reply?.status === 200) {
        const times = acknowledged.get(mappingId) ?? [];
        acknowledged.set(mappingId, [...times, String(reply.body['processedAt'])]);
        if (reply.body['duplicate'] === true) counts.duplicates += 1;
        return;
      }
      await sleep(RESEND_PAUSE_MS);
    }
  };
  const sender = async (first: number) => {
    for (let index = first; index < plan.events; index += plan.senders) {
      await send(toMappingId(index));
      if (randomInt(ONE_IN) === 0) await send(toMappingId(index));
    }
  };
  const start = () => startReceiver({ ...plan, port });
  const keepKilling = async () => {
    let receiver = await start();
    for (;;) {
      const goal = acknowledged.size + randomInt(1, plan.maxAcknowledgedBetweenKills);
      while (acknowledged.size < goal && !isDone) await sleep(1);
      if (isDone) return receiver;
      await receiver[Symbol.asyncDispose]();
      counts.kills += 1;
      if (randomInt(ONE_IN) === 0) await killWhileStarting(plan, port);
      receiver = await start();
    }
  };
  const killer = keepKilling();
  await Promise.all(Array.from({ length: plan.senders }, (_, index) => sender(index)));
  isDone = true;
  await stop(await killer);
  return { acknowledged, statuses, ...counts };
}

export function toMappingId(index: number): string {
  return `MAP_${index}_1_apply_acme_aaaaaaaa`;
}

function signEvent(mappingId: string, { secret }: KillPlan): Delivery {
  const changes = Array.from({ length: CHANGES_PER_EVENT }, (_, index) => eventChange({ code: `C${index}` }));
  return signDelivery(mappingEvent({ mappingId, changes }), { secret });
}

async function killWhileStarting(plan: KillPlan, port: number): Promise<void> {
  const starting = startReceiver({ ...plan, port, killAfterMs: randomInt(MAX_START_MS) });
  const receiver = await starting.catch(() => null);
  await receiver?.exited;
}

async function stop(receiver: ReceiverProcess): Promise<void> {
  receiver.kill('SIGTERM');
  const exitCode = await receiver.exited;
  if (exitCode !== 0) throw new Error(`The receiver ended with ${exitCode}: ${receiver.log()}`);
}
