import { uuidv7 } from "uuidv7";
import type { Receipt } from "../attempts/response.store";
import { type RawResponse, responseText } from "../items/response-fields";
import type { Outbox } from "./outbox";
import type { Sent, WaitingResponse } from "./waiting-response";

/**
 * What the learner is told of the response on screen. waiting: kept by this browser, to be sent · unsaved: not even that.
 */
export type SaveState =
  | "untouched"
  | "saved"
  | "saving"
  | "waiting"
  | "unsaved"
  | "older"
  | "tie"
  | "late"
  | "closed";

/** An item as the page got it: what is saved of it, and how often a response to it has counted. */
export type SavedItem = { item: string; sequence: number; revision: number; savedText: string };

export type SaverTarget = {
  attempt: string;
  action: string;
  token: string;
  language: string;
  items: readonly SavedItem[];
};

export type SaverParts = {
  outbox: Outbox;
  send: (waiting: WaitingResponse) => Promise<Sent>;
  /** An item's state changed; `message` is the server's own sentence where it refused. */
  tell: (item: string, state: SaveState, message?: string) => void;
  /** Another device answered these items of the same attempt. */
  tellElsewhere: (items: readonly string[]) => void;
};

type Own = {
  item: string;
  /** On screen, and not yet in a message. */
  wanted: { response: RawResponse; text: string } | null;
  /** The message that may or may not have arrived; sent again as it is. */
  pending: (WaitingResponse & { text: string }) | null;
  /** Whether the outbox holds it. */
  isKept: boolean;
  safeText: string;
  sequence: number;
  revision: number;
};

const DEBOUNCE_MS = 250;
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

  constructor(
    private readonly target: SaverTarget,
    private readonly parts: SaverParts,
  ) {
    this.#items = new Map(
      target.items.map(({ savedText, ...known }) => [
        known.item,
        { ...known, safeText: savedText, wanted: null, pending: null, isKept: false },
      ]),
    );
  }

  /** Takes the response now on screen; null where nothing is chosen. */
  change(item: string, response: RawResponse | null): void {
    const own = this.#items.get(item);
    const text = responseText(response);
    const latest = own?.wanted?.text ?? own?.pending?.text ?? own?.safeText;
    if (!own || response === null || text === latest) return;
    own.wanted = { response, text };
    this.#enqueue(own);
    this.parts.tell(item, "saving");
    this.#schedule(DEBOUNCE_MS);
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
      // What this page has been given meanwhile is newer.
      if (!own || own.wanted || own.pending) return false;
      own.pending = { ...waiting, text: responseText(waiting.response) };
      own.isKept = true;
      own.sequence = Math.max(own.sequence, waiting.sequence);
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
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #enqueue(own: Own): void {
    if (!this.#queue.includes(own)) this.#queue.push(own);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #sendAll(): Promise<boolean> {
    // All that changed is kept before anything is sent: the line may be slow, and the battery short.
    for (const own of this.#queue) await this.#keep(own);
    for (let own = this.#queue[0]; own; own = this.#queue[0]) {
      await this.#keep(own);
      if (own.pending && !(await this.#send(own, own.pending))) return false;
      if (!own.wanted) this.#queue.shift();
    }
    return true;
  }

  /** Makes a message of what is on screen; it takes the place of one that has not got through. */
  async #keep(own: Own): Promise<void> {
    const { wanted } = own;
    if (!wanted) return;
    own.wanted = null;
    if (!own.pending && wanted.text === own.safeText) {
      // Changed and changed back: what is saved is what is on screen.
      this.parts.tell(own.item, "saved");
      return;
    }
    const { attempt, action, token, language } = this.target;
    own.sequence += 1;
    const message = { id: uuidv7(), attempt, action, token, language, sequence: own.sequence };
    own.pending = { ...message, item: own.item, ...wanted };
    const { text: _, ...waiting } = own.pending;
    own.isKept = await this.parts.outbox.put(waiting);
  }

  async #send(own: Own, pending: NonNullable<Own["pending"]>): Promise<boolean> {
    const { text, ...waiting } = pending;
    const sent = await this.parts.send(waiting);
    if (sent.kind === "away") return this.#failed();
    this.#failures = 0;
    own.pending = null;
    await this.parts.outbox.remove(pending.id);
    if (sent.kind === "refused") {
      this.parts.tell(own.item, "unsaved", sent.message);
      this.#queue.shift();
      return false;
    }
    return this.#received(own, text, sent.receipt);
  }

  #received(own: Own, text: string, receipt: Receipt): boolean {
    const { status, tie, sequence, revisions } = receipt;
    own.sequence = Math.max(own.sequence, sequence);
    if (status === "saved") own.safeText = text;
    // A later change is on its way: it is told of by its own reply.
    if (!own.wanted) this.parts.tell(own.item, status === "saved" && tie ? "tie" : status);
    this.#compare(own, status === "saved", revisions);
    if (status === "older") this.#queue.shift();
    return status !== "older";
  }

  /** Finds items whose responses counted more often than this page knows of: another device was at work. */
  #compare(own: Own, wasSaved: boolean, revisions: Receipt["revisions"]): void {
    if (wasSaved) own.revision += 1;
    const elsewhere: string[] = [];
    for (const [item, revision] of Object.entries(revisions)) {
      const known = this.#items.get(item);
      if (!known || revision <= known.revision) continue;
      known.revision = revision;
      // Of its own item the reply says more: older, or a tie.
      if (known !== own) elsewhere.push(item);
    }
    if (elsewhere.length > 0) this.parts.tellElsewhere(elsewhere);
  }

  #failed(): false {
    for (const { item, pending, isKept } of this.#queue) {
      if (pending) this.parts.tell(item, isKept ? "waiting" : "unsaved");
    }
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 15000;
    this.#failures += 1;
    this.#schedule(wait);
    return false;
  }
}
