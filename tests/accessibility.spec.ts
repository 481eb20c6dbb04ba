import { expectClean } from "./axe";
import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { lessons, locales } from "./words";

const pages = [
  "",
  `/lessons/${LESSON}`,
  "/glossary",
  "/people",
  "/sources",
  "/map",
  "/timeline",
  "/search?q=alianza",
  "/progress",
  "/review",
  "/verify",
  "/verify?code=none",
  "/sign-in",
  "/sign-up",
  "/recover",
  "/nowhere",
];

for (const locale of locales) {
  for (const [scheme, width] of [
    ["light", 1280],
    ["dark", 320],
  ] as const) {
    test(`${locale}, ${scheme}, ${width} px: axe finds nothing, nothing scrolls sideways`, async ({
      page,
    }) => {
      test.slow(); // each page is searched whole
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 740 });
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        await expectClean(page);
      }
    });
  }
}

/** Every other lesson, from the first or from the second. */
const every2nd = (from: 0 | 1) => lessons.filter((_, index) => index % 2 === from);

/**
 * Every lesson with what it has beside it, half of them in Spanish and half in English, at either end of width and scheme;
 * two in Aymara, of which one has its own words and one Spanish ones. Axe takes seconds a page: each language looks at what differs most.
 */
for (const [locale, scheme, width, slugs, parts] of [
  ["es", "dark", 320, every2nd(0), ["", "/notes", "/worksheet/es-en"]],
  ["en", "light", 1280, every2nd(1), ["", "/notes", "/worksheet"]],
  ["ay", "dark", 1280, [LESSON, "triple-border"], ["", "/notes", "/worksheet"]],
] as const) {
  test(`${locale}, ${scheme}, ${width} px: so is every lesson, its notes and its worksheets`, async ({
    page,
  }) => {
    test.setTimeout(240_000); // each page is searched whole
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 740 });
    for (const path of slugs.flatMap((slug) => parts.map((part) => `/lessons/${slug}${part}`))) {
      await page.goto(`/${locale}${path}`);
      await test.step(path, () => expectClean(page));
    }
  });
}

/** Each language with one width and one scheme: together they meet every value of both. */
for (const [locale, scheme, width] of [
  ["es", "light", 1280],
  ["ay", "dark", 320],
  ["en", "light", 320],
] as const) {
  test(`${locale}, ${scheme}, ${width} px: so is a quiz, from its first item to progress`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 740 });
    const player = new QuizPlayer(page, locale);
    await player.begin();
    const seen = new Set<string>();
    for (let position = 1; position <= 8; position += 1) {
      await player.expectItem(position);
      const { interaction } = await player.item();
      if (!seen.has(interaction)) await expectClean(page);
      seen.add(interaction);
      await player.answer(position % 2 === 0);
      await player.press(position < 8 ? "next" : "toReview");
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
    await expectClean(page);
    await player.submit();
    await expectClean(page);
    await page.goto(`/${locale}/progress`);
    await expectClean(page);
  });
}
