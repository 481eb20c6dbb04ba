import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { items } from "../curriculum/lessons/what-is-paradiplomacy.items";
import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { secretsOf } from "./secrets";

const secrets = secretsOf(LESSON);

/** The text of a reply as a reader of the network sees it: tags, entities and JSON escapes undone. */
const bare = (body: string) =>
  body
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Every script the build made for browsers, loaded by a page of this test or not. */
function scriptsForBrowsers(): { url: string; text: string }[] {
  const folder = path.join(import.meta.dirname, "../.next/static");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ url: file, text: readFileSync(path.join(folder, file), "utf8") }));
}

/** Where a marker stands that must not be there: one list, since each `expect` of thousands costs its time. */
const leaks = (places: readonly { url: string; text: string }[], markers: readonly string[]) =>
  places.flatMap(({ url, text }) =>
    markers.filter((marker) => text.includes(marker)).map((marker) => `${url} tells ${marker}`),
  );

test("no script for browsers holds anything of the bank", () => {
  const scripts = scriptsForBrowsers();
  expect(scripts.length).toBeGreaterThan(3);
  expect(leaks(scripts, [...secrets, ...items.map(({ id }) => `"${id}"`)])).toEqual([]);
});

test("no key and no feedback of the bank reaches the browser before submission", async ({
  page,
}) => {
  const bodies: { url: string; body: Promise<string> }[] = [];
  // When it is there in full: the body of a reply that a navigation cut off never comes.
  page.on("requestfinished", (request) => {
    const body = request.response().then((response) => response?.text() ?? "");
    bodies.push({ url: request.url(), body: body.catch(() => "") });
  });
  const player = new QuizPlayer(page, "es");
  await player.begin();
  for (let position = 1; position <= 8; position += 1) {
    await player.expectItem(position);
    await player.answer(true);
    if (position === 4) {
      await player.switchTo("en");
      await player.switchTo("ay");
      await player.switchTo("es");
    }
    await player.press(position < 8 ? "next" : "toReview");
  }
  expect(secrets.length).toBeGreaterThan(items.length * 6);
  const texts = await Promise.all(
    bodies.map(async ({ url, body }) => ({ url, text: bare(await body) })),
  );
  expect(texts.length).toBeGreaterThan(12);
  expect(leaks(texts, secrets)).toEqual([]);
  expect(texts.filter(({ text }) => /"key"\s*:\s*("[a-z-]+"|\[)/.test(text))).toEqual([]);
  // The markers can be found where they belong: the test would see them.
  await player.submit();
  const outcome = bare(await page.content());
  expect(secrets.some((secret) => outcome.includes(secret))).toBe(true);
});
