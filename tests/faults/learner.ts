import { uuidv7 } from "uuidv7";
import type { Item } from "@/curriculum/types";
import { handInForm } from "../../scripts/bench/page-forms";
import { someResponse } from "../../scripts/bench/some-response";

/** What a learner was told is saved. */
export type Acknowledged = { id: string; item: string; sequence: number; response: unknown };

/** How long a response is sent again and again; only tells slow from never. */
const patienceMs = 60_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const only = <T>(all: readonly T[]): T => {
  const [one] = new Set(all);
  if (one === undefined || new Set(all).size > 1) throw new Error(`not one: ${all.join(", ")}`);
  return one;
};

/** A learner without scripts of ours: sends again what was not acknowledged, as a browser does. */
export class Learner {
  readonly acknowledged: Acknowledged[] = [];
  readonly sent = new Set<string>();
  attempt = "";
  private cookie = "";
  private readonly sequences = new Map<string, number>();
  private asked = 0;

  /** @param urls addresses of web processes on one database; they are asked in turns */
  constructor(private readonly urls: readonly string[]) {}

  private ask(path: string, init: RequestInit = {}, type?: string): Promise<Response> {
    const url = this.urls[this.asked++ % this.urls.length];
    if (url === undefined) throw new Error("nobody to ask");
    const headers = { origin: url, cookie: this.cookie, ...(type && { "content-type": type }) };
    const signal = AbortSignal.timeout(10_000);
    return fetch(`${url}${path}`, { redirect: "manual", signal, ...init, headers });
  }

  /** Posts the same several times at once; where each was sent on to. Anything but being sent on is a fault. */
  private async postAtOnce(times: number, path: string, body: BodyInit): Promise<string[]> {
    const replies = await Promise.all(
      Array.from({ length: times }, () => this.ask(path, { method: "POST", body })),
    );
    return Promise.all(
      replies.map(async (reply) => {
        const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
        if (cookies.length > 0) this.cookie = cookies.join("; ");
        const text = await reply.text();
        if (reply.status !== 303) throw new Error(`${path}: ${reply.status} ${text.slice(0, 300)}`);
        return reply.headers.get("location") ?? "";
      }),
    );
  }

  /** 0 where nobody was there, or the connection broke off: was it saved? Sending again is safe. */
  private async statusOf(path: string, body: string): Promise<number> {
    try {
      const reply = await this.ask(path, { method: "POST", body }, "application/json");
      await reply.text();
      return reply.status;
    } catch {
      return 0;
    }
  }

  /** Becomes somebody, a guest, by reading a lesson. A process that has just started may not be ready: it is asked again. */
  async read(lesson: string): Promise<void> {
    const path = `/api/lessons/${lesson}/reads`;
    const body = new URLSearchParams({ locale: "es" });
    for (let tries = 0; tries < 20; tries += 1) {
      const reply = await this.ask(path, { method: "POST", body });
      await reply.text();
      this.cookie = reply.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";", 1)[0])
        .join("; ");
      if (reply.status === 303) return;
      if (reply.status !== 503) throw new Error(`${path}: ${reply.status}`);
      await sleep(500);
    }
    throw new Error(`${path}: away for ten seconds`);
  }

  /** Begins a quiz with a plain form, pressed several times at once by somebody who is known already. */
  async begin(quiz: string, times = 1): Promise<void> {
    const form = new URLSearchParams({ locale: "es" });
    const sentTo = await this.postAtOnce(times, `/api/quizzes/${quiz}/attempts`, form);
    this.attempt = only(
      sentTo.map((path) => /\/attempts\/([0-9a-f-]{36})/.exec(path)?.[1] ?? path),
    );
  }

  /** Hands in with the plain form of its page, pressed several times at once. */
  async handIn(times = 1): Promise<void> {
    const path = `/es/attempts/${this.attempt}?item=review`;
    const page = await this.look("?item=review");
    const sentTo = await this.postAtOnce(times, path, handInForm(await page.text()));
    const outcome = only(sentTo);
    if (!outcome.includes(`/attempts/${this.attempt}/outcome`)) throw new Error(`to ${outcome}`);
  }

  /** The attempt's page, or where it sends on to. */
  async look(query = ""): Promise<Response> {
    const page = await this.ask(`/es/attempts/${this.attempt}${query}`);
    if (page.status >= 400) throw new Error(`the attempt's page: ${page.status}`);
    return page;
  }

  /** Answers items of its attempt until it is told to stop; every refusal but "not now" is a fault. */
  async answerUntil(items: readonly Item[], isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const item = items[Math.floor(Math.random() * items.length)];
      if (!item) throw new Error("no items to answer");
      await this.answer(item);
    }
  }

  /** Answers an item somehow and does not rest before it is saved. */
  async answer(item: Item): Promise<void> {
    const sequence = (this.sequences.get(item.id) ?? 0) + 1;
    this.sequences.set(item.id, sequence);
    const saved = { id: uuidv7(), item: item.id, sequence, response: someResponse(item) };
    const body = JSON.stringify({ ...saved, language: "es" });
    const path = `/api/attempts/${this.attempt}/responses`;
    const from = performance.now();
    this.sent.add(saved.id);
    for (;;) {
      const status = await this.statusOf(path, body);
      if (status === 200) break;
      if (status !== 0 && status < 500) throw new Error(`refused with ${status}`);
      if (performance.now() - from > patienceMs) throw new Error("nothing is saved any more");
      await sleep(100);
    }
    this.acknowledged.push(saved);
  }
}
