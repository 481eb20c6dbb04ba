import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { WaitingResponse } from "./waiting-response";

/** Responses that the server has not acknowledged, kept by the browser: they outlive the page, the battery and a sign-out. */
export type Outbox = {
  /** Keeps a response in place of an earlier one to the same item; false where this browser keeps nothing. */
  put: (waiting: WaitingResponse) => Promise<boolean>;
  remove: (id: string) => Promise<void>;
  /** All that wait, the oldest first. */
  list: () => Promise<WaitingResponse[]>;
};

interface Schema extends DBSchema {
  responses: { key: string; value: WaitingResponse };
}

const NAME = "thakhi";
const STORE = "responses";

/** The outbox of this browser. Private windows and full disks keep nothing: then the page itself is all there is. */
export function openOutbox(): Outbox {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>(NAME, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(STORE, { keyPath: "id" }),
    });
    return opened;
  };
  return {
    put: (waiting) =>
      inTime(false, async () => {
        const tx = (await database()).transaction(STORE, "readwrite");
        const others = (await tx.store.getAll()).filter(
          ({ attempt, item, id }) =>
            attempt === waiting.attempt && item === waiting.item && id < waiting.id,
        );
        await Promise.all([tx.store.put(waiting), ...others.map(({ id }) => tx.store.delete(id))]);
        await tx.done;
        return true;
      }),
    // What is not removed will be sent once more, which is safe.
    remove: (id) => inTime(undefined, async () => (await database()).delete(STORE, id)),
    list: () => inTime([], async () => (await database()).getAll(STORE)),
  };
}

const PATIENCE_MS = 2_000;

/** What the storage does, or this instead where it fails or says nothing: Safari's is known to fall silent. */
async function inTime<T>(instead: T, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), PATIENCE_MS);
  });
  const done = work().catch(() => instead);
  return Promise.race([done, silence]).finally(() => clearTimeout(timer));
}

/**
 * Sends what waits, in order, and stops at the first that cannot be sent.
 *
 * @returns how many still wait, and how many of the others do not count: they came late, or were refused
 */
export async function sendWaiting(
  outbox: Outbox,
  send: (waiting: WaitingResponse) => Promise<{ kind: string; receipt?: { status: string } }>,
  isWanted: (waiting: WaitingResponse) => boolean = () => true,
): Promise<{ left: number; apart: number }> {
  const waiting = (await outbox.list()).filter(isWanted);
  let apart = 0;
  for (const [index, one] of waiting.entries()) {
    const { kind, receipt } = await send(one);
    if (kind === "away") return { left: waiting.length - index, apart };
    if (kind === "refused" || (receipt && receipt.status !== "saved")) apart += 1;
    await outbox.remove(one.id);
  }
  return { left: 0, apart };
}
