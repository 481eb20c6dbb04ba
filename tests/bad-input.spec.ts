import { uuidv7 } from "uuidv7";
import { guestOf } from "./fixture-attempt";
import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { locales, words } from "./words";

for (const locale of locales) {
  const errors = words(locale, "ui/errors");
  for (const path of [
    `/${locale}/lessons/no-such-lesson`,
    `/${locale}/attempts/not-an-id`,
    `/${locale}/attempts/00000000-0000-7000-8000-000000000000`,
    `/${locale}/nothing/here`,
  ]) {
    test(`${path} is a 404 page in its language`, async ({ page, baseURL }) => {
      // As somebody: nobody is asked to sign in before an attempt is looked for.
      await guestOf(page, baseURL ?? "");
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(errors("404.title"));
      await expect(page.getByRole("link", { name: errors("goHome") })).toBeVisible();
    });
  }
}

test("an unknown language is a 404, and so are odd paths, never a redirect elsewhere", async ({
  request,
}) => {
  for (const path of [
    "/fr",
    "/xx/lessons/what-is-paradiplomacy",
    "/%5C%5Cevil.example",
    "/es/%00",
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([400, 404], path).toContain(response.status());
    expect(await response.text()).toContain("<h1");
  }
});

test("another person's attempt looks like one that does not exist", async ({
  page,
  browser,
  baseURL,
}) => {
  const player = new QuizPlayer(page, "es");
  await player.begin();
  const attempt = new URL(page.url()).pathname;
  const stranger = await browser.newContext({ baseURL: baseURL ?? "" });
  const [theirs, unknown] = await Promise.all([
    stranger.request.get(attempt),
    stranger.request.get("/es/attempts/00000000-0000-7000-8000-000000000000"),
  ]);
  const bare = (html: string) =>
    html.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "").replace(/nonce="[^"]*"/g, "");
  // Nobody is asked to sign in, whatever the id: their session may have ended.
  expect(theirs.url()).toMatch(/\/es\/sign-in\?next=/);
  expect(unknown.url()).toMatch(/\/es\/sign-in\?next=/);
  // Somebody else finds nothing, whatever the id.
  await guestOf(await stranger.newPage(), baseURL ?? "");
  const [foreign, none] = await Promise.all([
    stranger.request.get(attempt),
    stranger.request.get("/es/attempts/00000000-0000-7000-8000-000000000000"),
  ]);
  expect([foreign.status(), none.status()]).toEqual([404, 404]);
  expect(bare(await foreign.text())).toBe(bare(await none.text()));
  const id = attempt.split("/").pop();
  const save = await stranger.request.post(`/api/attempts/${id}/responses`, {
    data: message(await player.form.locator('input[name="item"]').inputValue()),
  });
  expect(save.status()).toBe(404);
  await stranger.close();
});

const message = (item: string, more: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  item,
  sequence: 1,
  language: "es",
  response: { interaction: "choice", choice: "x" },
  ...more,
});

test.describe("responses that nobody could give", () => {
  test("each is refused with a sentence in the language, and what was saved stays", async ({
    page,
  }) => {
    const player = new QuizPlayer(page, "en");
    await player.begin();
    await player.answer(true);
    await player.press("next");
    await player.expectItem(2);
    await page.goBack();
    const [saved, item] = [await player.given(), (await player.item()).id];
    const url = `/api${new URL(page.url()).pathname.replace("/en", "")}/responses`;
    const refusals = words("en", "ui/quiz");
    const nonsense: [unknown, number][] = [
      [message(item, { response: { interaction: "choice", choice: "no-such-choice" } }), 400],
      [message(item, { response: null }), 400],
      [message(item, { sequence: -1 }), 400],
      [message(item, { sequence: 2 ** 53 }), 400],
      [message(item, { id: "not-a-uuid" }), 400],
      [message(item, { language: "fr" }), 400],
      [message(item, { item: { contains: "a" } }), 400],
      [message("no-such-item"), 404],
      [{}, 400],
      [[], 400],
    ];
    for (const [body, status] of nonsense) {
      const reply = await page.request.post(url, { data: body });
      expect(reply.status(), JSON.stringify(body)).toBe(status);
    }
    const told = await page.request.post(url, {
      data: message(item, { sequence: 0, language: "en" }),
    });
    expect((await told.json()).message).toBe(refusals("refusals.bad-request"));
    await page.reload();
    expect(await player.given()).toBe(saved);
  });

  test("too large, of another type, from elsewhere, or broken: refused, never in the framework's words", async ({
    page,
    baseURL,
  }) => {
    const player = new QuizPlayer(page, "ay");
    await player.begin();
    const url = `/api${new URL(page.url()).pathname.replace("/ay", "")}/responses`;
    const cases: [string, Record<string, string>, string, number][] = [
      [
        "large",
        { "content-type": "application/json" },
        JSON.stringify({ a: "x".repeat(1_000_000) }),
        413,
      ],
      ["type", { "content-type": "application/xml" }, "<a/>", 415],
      ["broken json", { "content-type": "application/json" }, '{"a":', 400],
      ["broken form", { "content-type": "application/x-www-form-urlencoded" }, "a=%ZZ", 400],
      [
        "foreign",
        { "content-type": "application/json", origin: "https://evil.example" },
        "{}",
        403,
      ],
      ["null origin", { "content-type": "application/json", origin: "null" }, "{}", 403],
    ];
    for (const [name, headers, data, status] of cases) {
      const reply = await page.request.post(url, {
        headers: { "accept-language": "ay", origin: baseURL ?? "", ...headers },
        data,
      });
      expect(reply.status(), name).toBe(status);
    }
  });
});

for (const locale of locales) {
  test(`a garbled post to a ${locale} page is a sealed error page in the language`, async ({
    request,
  }) => {
    for (const path of ["", `/lessons/${LESSON}`, "/progress", "/sign-in", "/sign-up"]) {
      for (const [type, data] of [
        ["multipart/form-data; boundary=x", "--x\r\nnonsense"],
        ["application/x-www-form-urlencoded", "%%%=%E0%A4%A"],
        ["text/plain", "[]"],
      ] as const) {
        const reply = await request.post(`/${locale}${path}`, {
          headers: { "content-type": type },
          data,
        });
        expect(reply.status(), `${path} ${type}`).toBeGreaterThanOrEqual(400);
        expect(reply.status(), `${path} ${type}`).toBeLessThan(500);
        const html = await reply.text();
        expect(html, `${path} ${type}`).toContain(`lang="${locale}"`);
        expect(html).toContain("<h1");
      }
    }
  });
}

test("two tabs and two presses begin one attempt, and one submission counts", async ({
  page,
  context,
}) => {
  const player = new QuizPlayer(page, "es");
  await player.begin();
  const starts = Array.from({ length: 6 }, () =>
    context.request.post(`/api/quizzes/${LESSON}/attempts`, {
      form: { locale: "es" },
      maxRedirects: 0,
    }),
  );
  const places = (await Promise.all(starts)).map((reply) => reply.headers().location);
  expect(new Set(places).size).toBe(1);
  const second = await context.newPage();
  await second.goto(page.url().replace(/item=\d/, "item=review"));
  await player.press("toReview");
  await player.submit();
  const late = new QuizPlayer(second, "es");
  await late.submit();
  expect(new URL(second.url()).pathname).toBe(new URL(page.url()).pathname);
});
