import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { locales, words } from "./words";

const pages = ["", `/lessons/${LESSON}`, "/progress", "/sign-in", "/sign-up", "/recover"];

for (const locale of locales) {
  for (const path of pages) {
    test(`/${locale}${path} is in its language, whole`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      const text = (await page.locator("body").allInnerTexts()).join();
      expect(text, "a raw key or tag").not.toMatch(
        /\b(ui|lessons|glossary)\.[a-z]|<\/?[a-z-]+>|\{[a-z]+\}/,
      );
      await expect(page).toHaveTitle(/\S/);
      for (const other of locales) {
        const link = page.locator(`head link[rel="alternate"][hreflang="${other}"]`);
        if (path === "" || path.startsWith("/lessons")) {
          expect(await link.first().getAttribute("href")).toContain(`/${other}${path}`);
        }
      }
    });
  }
}

test("the switcher keeps page, query and place, and the choice is remembered", async ({ page }) => {
  const shell = words("es", "ui/shell");
  await page.goto(`/es/lessons/${LESSON}?from=print#cornago`);
  await page
    .getByRole("navigation", { name: shell("language") })
    .getByText(shell("languages.en"))
    .click();
  await expect(page).toHaveURL(new RegExp(`/en/lessons/${LESSON}`));
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
});

for (const [accept, path] of [
  ["ay", "/ay"],
  ["ayr-BO, es;q=0.5", "/ay"],
  ["qu-PE, en;q=0.5", "/es"],
  ["es-BO", "/es"],
  ["en-US,en;q=0.9,es;q=0.8", "/en"],
  ["fr, de", "/es"],
  ["", "/es"],
] as const) {
  test(`a browser that asks for "${accept}" is led to ${path}`, async ({ request }) => {
    const reply = await request.get("/", {
      headers: { "accept-language": accept },
      maxRedirects: 0,
    });
    expect(reply.headers().location).toBe(path);
  });
}
