import { uuidv7 } from "uuidv7";
import { type RawResponse, responseText } from "../items/response-fields";
import { answeredElsewhere, type Own, ownResponse, type Pending } from "./own-response";
import type { SaverParts, SaverTarget, SaveState } from "./saver-parts";
import type { Sent, WaitingResponse } from "./waiting-response";

const DEBOUNCE_MS = 250;
/** Who types without a pause is saved all the same. */
const LONGEST_WAIT_MS = 900;
const RETRY_MS = [1000, 2000, 4000, 8000, 15000];

/**
 * Saves the responses of one attempt from the browser: each item's newest, one request at a time, in the order of the
 * changes. What is not yet acknowledged lies in the outbox and is tried again under the same id until the server has said
 * that it is there (docs/decisions/0011). Knows no React and no page.
 */
export class AttemptSaver {
  readonly #items: Map<string, Own>;
  #queue: Own[] = [];
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** When the first change was made that waits for a pause. */
  #changedAt: number | null = null;

  constructor(
    private readonly target: SaverTarget,
    private readonly parts: SaverParts,
  ) {
    this.#items = new Map(target.items.map((saved) => [saved.item, ownResponse(saved)]));
  }

  /** Takes the response now on screen; null where nothing is chosen. */
  change(item: string, response: RawResponse | null): void {
    const own = this.#items.get(item);
    const text = responseText(response);
    const latest = own?.wanted?.text ?? own?.pending?.text ?? own?.lastText;
    if (!own || response === null || text === latest) return;
    own.wanted = { response, text };
    this.#enqueue(own);
    this.parts.tell(item, "saving");
    this.#scheduleChange();
  }

  /**
   * Takes up what an earlier page of this attempt left in the outbox.
   *
   * @returns those responses, for the fields of the page
   */
  async restore(): Promise<WaitingResponse[]> {
    const left = (await this.parts.outbox.list()).filter(
      ({ attempt }) => attempt === this.target.attempt,
    );
    const taken = left.filter((waiting) => {
      const own = this.#items.get(waiting.item);
      if (!own) return false;
      own.sequence = Math.max(own.sequence, waiting.sequence);
      // What this page has been given meanwhile is newer.
      if (own.wanted || own.pending) return false;
      own.pending = { waiting, text: responseText(waiting.response) };
      own.isKept = true;
      this.#enqueue(own);
      this.parts.tell(waiting.item, "waiting");
      return true;
    });
    if (taken.length > 0) this.#schedule(0);
    return taken;
  }

  /** Sends what is not yet safe. @returns whether everything is safe afterwards */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#changedAt = null;
    // The line may be slow: what changed meanwhile is kept at least.
    if (this.#running) for (const own of this.#queue) void this.#keep(own);
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The page may be gone at any moment: what is in no message yet is sent at once, without waiting for anything. */
  leave(): void {
    for (const own of this.#queue) {
      const isNew = own.wanted !== null;
      void this.#keep(own);
      if (isNew && own.pending) void this.parts.send(own.pending.waiting);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #enqueue(own: Own): void {
    if (!this.#queue.includes(own)) this.#queue.push(own);
  }

  #scheduleChange(): void {
    const now = Date.now();
    this.#changedAt ??= now;
    this.#schedule(Math.max(0, Math.min(DEBOUNCE_MS, this.#changedAt + LONGEST_WAIT_MS - now)));
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #sendAll(): Promise<boolean> {
    // All that changed is kept before anything is sent: the line may be slow, and the battery short.
    for (const own of this.#queue) await this.#keep(own);
    let isSafe = true;
    for (let own = this.#queue[0]; own; own = this.#queue[0]) {
      await this.#keep(own);
      const { pending } = own;
      if (pending) {
        const sent = await this.parts.send(pending.waiting);
        if (sent.kind === "away") return this.#failed();
        this.#failures = 0;
        isSafe = this.#answered(own, pending, sent) && isSafe;
        await this.parts.outbox.remove(pending.waiting.id);
      }
      if (!own.wanted && !own.pending) this.#queue.shift();
    }
    return isSafe;
  }

  /** Makes a message of what is on screen, at once; it takes the place of one that has not got through. */
  async #keep(own: Own): Promise<void> {
    const { wanted } = own;
    if (!wanted) return;
    own.wanted = null;
    if (!own.pending && wanted.text === own.safeText) {
      // Changed and changed back: what is saved is what is on screen.
      own.lastText = wanted.text;
      this.parts.tell(own.item, "saved");
      return;
    }
    const { attempt, action, token, language } = this.target;
    if (own.pending) own.unanswered += 1;
    own.sequence += 1;
    const message = { id: uuidv7(), attempt, action, token, language, sequence: own.sequence };
    const answeredAt = new Date().toISOString();
    const waiting = { ...message, item: own.item, response: wanted.response, answeredAt };
    own.pending = { waiting, text: wanted.text };
    own.isKept = false;
    const isKept = await this.parts.outbox.put(waiting);
    if (own.pending?.waiting === waiting) own.isKept = isKept;
  }

  /** Takes a reply in. @returns whether the learner's word is safe by it */
  #answered(own: Own, { text, waiting }: Pending, sent: Exclude<Sent, { kind: "away" }>): boolean {
    if (own.pending?.waiting === waiting) own.pending = null;
    else own.unanswered -= 1;
    // A later change is on its way: it is told of by its own reply.
    const tell = (state: SaveState, message?: string) => {
      if (!own.wanted && !own.pending) this.parts.tell(own.item, state, message);
    };
    if (sent.kind === "refused") {
      tell("unsaved", sent.message);
      return false;
    }
    const { receipt } = sent;
    const { status } = receipt;
    own.sequence = Math.max(own.sequence, receipt.sequence);
    own.lastText = text;
    if (status === "saved") own.safeText = text;
    if (status === "older") own.safeText = null;
    tell(status === "saved" && receipt.tie ? "tie" : status);
    const elsewhere = answeredElsewhere(this.#items, own, receipt);
    if (elsewhere.length > 0) this.parts.tellElsewhere(elsewhere);
    return status !== "older";
  }

  async #failed(): Promise<false> {
    for (const own of this.#queue) {
      await this.#keep(own);
      if (own.pending) this.parts.tell(own.item, own.isKept ? "waiting" : "unsaved");
    }
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 15000;
    this.#failures += 1;
    this.#schedule(wait);
    return false;
  }
}
