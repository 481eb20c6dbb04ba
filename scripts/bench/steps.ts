import { uuidv7 } from "uuidv7";
import type { ServedApp } from "../setup/served-app.mjs";
import { type CpuTime, cpuTimeOf } from "./cpu-time";
import { type Beginner, LESSON } from "./fixtures";
import { assetsOf, handInForm, languageForm } from "./page-forms";
import { someResponse } from "./some-response";
import { type Asked, type Exchange, exchange } from "./wire";

/** What one learner does in one step; it asks through `ask`, which counts. */
type Step = (learner: Beginner, ask: (asked: Asked) => Promise<Exchange>) => Promise<void>;

/** What all learners' steps of a kind cost together; `cpu` is null where that is too little for the kernel's clock. */
export type Measured = { exchanges: Exchange[]; cpu: CpuTime | null };

function expectStatus({ status, text }: Exchange, wanted: number): void {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${text.slice(0, 300)}`);
}

const reviewPath = ({ attempt }: Beginner) => `/es/attempts/${attempt}?item=review`;

const open: Step = async (learner, ask) =>
  expectStatus(await ask({ path: learner.page, cookie: learner.cookie }), 200);

/** One response to each item, in the message that the page's script sends. */
const saveAll: Step = async ({ items, attempt, cookie }, ask) => {
  for (const item of items) {
    const message = { id: uuidv7(), item: item.id, sequence: 1, language: "es" };
    const body = JSON.stringify({ ...message, response: someResponse(item) });
    const path = `/api/attempts/${attempt}/responses`;
    expectStatus(await ask({ method: "POST", path, cookie, body }), 200);
  }
};

const handIn: Step = async (learner, ask) => {
  const { cookie } = learner;
  const path = reviewPath(learner);
  const page = await ask({ path, cookie });
  expectStatus(page, 200);
  const sent = await ask({ method: "POST", path, cookie, body: handInForm(page.text) });
  expectStatus(sent, 303);
};

const seeOutcome: Step = async ({ attempt, cookie }, ask) =>
  expectStatus(await ask({ path: `/es/attempts/${attempt}/outcome`, cookie }), 200);

/** The button of another language, and the page it leads to. Nothing has changed, so nothing is saved with it. */
const switchLanguage =
  (pages: ReadonlyMap<Beginner, string>): Step =>
  async (learner, ask) => {
    const { cookie } = learner;
    const { path, data } = languageForm(pages.get(learner) ?? "", "en");
    const sent = await ask({ method: "POST", path, cookie, body: data });
    expectStatus(sent, 303);
    const page = await ask({ path: sent.headers.location ?? "", cookie });
    expectStatus(page, 200);
  };

/** A sealed page costs too little for the kernel's clock to see one: each learner reads it ten times. */
export const LESSON_READS = 10;

const readLesson: Step = async (_learner, ask) => {
  for (let n = 0; n < LESSON_READS; n++) {
    expectStatus(await ask({ path: `/es/lessons/${LESSON}` }), 200);
  }
};

/** Lets every learner do a step, one after the other, and measures all of it. */
async function measure(
  app: ServedApp,
  learners: readonly Beginner[],
  step: Step,
): Promise<Measured> {
  const exchanges: Exchange[] = [];
  const ask = async (asked: Asked) => {
    const made = await exchange(app.url, asked);
    exchanges.push(made);
    return made;
  };
  const before = cpuTimeOf(app);
  for (const learner of learners) await step(learner, ask);
  const after = cpuTimeOf(app);
  const cpu = { web: after.web - before.web, postgres: after.postgres - before.postgres };
  return { exchanges, cpu };
}

/** Scripts and style sheets of an attempt's page: once a browser and build, then it has them. */
async function loadAssets(app: ServedApp, html: string): Promise<Measured> {
  const exchanges: Exchange[] = [];
  for (const path of assetsOf(html)) exchanges.push(await exchange(app.url, { path }));
  return { exchanges, cpu: null };
}

/** Every learner's attempt from opening it to its outcome, and what else the same machinery shows; step by step. */
export async function measureSteps(app: ServedApp, learners: readonly Beginner[]) {
  const opened = await measure(app, learners, open);
  const pages = new Map(learners.map((one, i) => [one, opened.exchanges[i]?.text ?? ""]));
  const switched = await measure(app, learners, switchLanguage(pages));
  const saved = await measure(app, learners, saveAll);
  const handedIn = await measure(app, learners, handIn);
  const seen = await measure(app, learners, seeOutcome);
  const lesson = await measure(app, learners, readLesson);
  const assets = await loadAssets(app, opened.exchanges[0]?.text ?? "");
  return { opened, switched, saved, handedIn, seen, lesson, assets };
}
