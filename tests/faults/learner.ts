import { uuidv7 } from "uuidv7";
import type { Item } from "@/curriculum/types";

/** What a learner was told is saved. */
export type Acknowledged = { id: string; item: string; sequence: number; response: unknown };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const pick = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

/** Some response that fits the item; right or wrong does not matter here. */
function someResponse(item: Item): unknown {
  switch (item.interaction) {
    case "choice":
      return { interaction: item.interaction, choice: pick(item.choices) };
    case "multiple-choice":
      return { interaction: item.interaction, choices: [pick(item.choices)] };
    case "order":
      return {
        interaction: item.interaction,
        places: Object.fromEntries(item.choices.map((id, index) => [id, index + 1])),
      };
    case "match":
      return {
        interaction: item.interaction,
        pairs: Object.fromEntries(item.sources.map((id) => [id, pick(item.targets)])),
      };
    case "inline-choice":
      return {
        interaction: item.interaction,
        gaps: Object.fromEntries(item.gaps.map((gap) => [gap.id, pick(gap.choices)])),
      };
    case "gap-match":
      return {
        interaction: item.interaction,
        gaps: Object.fromEntries(item.gaps.map((gap) => [gap, pick(item.choices)])),
      };
    case "hottext":
      return { interaction: item.interaction, choices: [pick(item.choices)] };
    case "map-choice":
      return { interaction: item.interaction, choices: [pick(item.places).id] };
    case "text-entry":
    case "extended-text":
      return { interaction: item.interaction, text: `${Math.random()}` };
  }
}

/** A learner who answers without pause, and sends again what was not acknowledged, as a browser does. */
export class Learner {
  readonly acknowledged: Acknowledged[] = [];
  readonly sent = new Set<string>();
  private cookie = "";
  private readonly sequences = new Map<string, number>();
  attempt = "";

  constructor(private readonly url: string) {}

  private post(path: string, type: string, body: string): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: this.url, "content-type": type, cookie: this.cookie },
      body,
      signal: AbortSignal.timeout(10_000),
    });
  }

  /** Begins the quiz as a guest, with a plain form. */
  async begin(quiz: string): Promise<void> {
    const form = "application/x-www-form-urlencoded";
    const reply = await this.post(`/api/quizzes/${quiz}/attempts`, form, "locale=es");
    const attempt = /\/attempts\/([0-9a-f-]{36})/.exec(reply.headers.get("location") ?? "")?.[1];
    if (!attempt) throw new Error(`no attempt: ${reply.status} ${await reply.text()}`);
    this.attempt = attempt;
    this.cookie = reply.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";", 1)[0])
      .join("; ");
  }

  /** Answers items of its attempt until it is told to stop; every refusal but "not now" is a fault. */
  async answerUntil(items: readonly Item[], isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const item = pick(items);
      const sequence = (this.sequences.get(item.id) ?? 0) + 1;
      this.sequences.set(item.id, sequence);
      const saved = { id: uuidv7(), item: item.id, sequence, response: someResponse(item) };
      await this.sendUntilSaved(saved);
      this.acknowledged.push(saved);
    }
  }

  private async sendUntilSaved(saved: Acknowledged): Promise<void> {
    const body = JSON.stringify({ ...saved, language: "es" });
    this.sent.add(saved.id);
    for (;;) {
      const status = await this.post(
        `/api/attempts/${this.attempt}/responses`,
        "application/json",
        body,
      ).then(
        (reply) => reply.status,
        // Nobody there, or the connection broke off: was it saved? Sending again is safe.
        () => 0,
      );
      if (status === 200) return;
      if (status !== 0 && status < 500) throw new Error(`refused with ${status}`);
      await sleep(50);
    }
  }
}
