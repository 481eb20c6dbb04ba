import { uuidv7 } from "uuidv7";
import { responseText } from "../items/response-fields";

/** What the learner is told of the response on screen. */
export type SaveState = "untouched" | "saved" | "saving" | "unsaved" | "older" | "tie" | "late";

type Target = {
  action: string;
  item: string;
  sequence: number;
  language: string;
  savedText: string;
};

type Message = { id: string; sequence: number; response: unknown; text: string };

type Reply = { status: "saved" | "older" | "late"; tie: boolean; sequence: number };

const DEBOUNCE_MS = 250;
const RETRY_MS = [1000, 2000, 4000, 8000, 15000];

/**
 * Saves one item's response from the browser: the newest change only, one request at a time, tried again
 * under the same id until the server has said that it is saved (docs/decisions/0011).
 * Knows no React; tells every change of state to `tell`.
 */
export class ResponseSaver {
  #wanted: { response: unknown; text: string } | null = null;
  #safeText: string;
  #sequence: number;
  /** The message that may or may not have arrived; sent again as it is. */
  #pending: Message | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(
    private readonly target: Target,
    private readonly tell: (state: SaveState, message?: string) => void,
  ) {
    this.#safeText = target.savedText;
    this.#sequence = target.sequence;
  }

  /** Takes the response now on screen; null where nothing is chosen. */
  change(response: unknown): void {
    const text = responseText(response);
    const latest = this.#wanted?.text ?? this.#pending?.text ?? this.#safeText;
    if (response === null || text === latest) return;
    this.#wanted = { response, text };
    this.tell("saving");
    this.#schedule(DEBOUNCE_MS);
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

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #sendAll(): Promise<boolean> {
    while (this.#pending || this.#wanted) {
      this.#pending ??= this.#nextMessage();
      if (!this.#pending) {
        // Changed and changed back: what is saved is what is on screen.
        this.tell("saved");
        return true;
      }
      if (!(await this.#send(this.#pending))) return false;
    }
    return true;
  }

  #nextMessage(): Message | null {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (!wanted || wanted.text === this.#safeText) return null;
    return { id: uuidv7(), sequence: this.#sequence + 1, ...wanted };
  }

  async #send({ id, sequence, response, text }: Message): Promise<boolean> {
    const { action, item, language } = this.target;
    let reply: globalThis.Response;
    try {
      reply = await fetch(action, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ id, item, sequence, language, response }),
        // Outlives the page, should the learner leave it right now.
        keepalive: true,
      });
    } catch {
      return this.#failed();
    }
    if (reply.status >= 500 || reply.status === 429) return this.#failed();
    this.#failures = 0;
    this.#pending = null;
    if (!reply.ok) return this.#refused(reply);
    const receipt: Reply = await reply.json();
    this.#sequence = receipt.sequence;
    if (receipt.status === "saved") this.#safeText = text;
    this.tell(receipt.status === "saved" && receipt.tie ? "tie" : receipt.status);
    return receipt.status !== "older";
  }

  #failed(): false {
    this.tell("unsaved");
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 15000;
    this.#failures += 1;
    this.#schedule(wait);
    return false;
  }

  async #refused(reply: globalThis.Response): Promise<false> {
    const body: { message?: string } = await reply.json().catch(() => ({}));
    this.tell("unsaved", body.message);
    return false;
  }
}
