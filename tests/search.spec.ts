import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { type Locale, locales, words } from "./words";

/** What a reader types in each language, none of it as the course spells it; and where it leads. */
const typed: Record<Locale, { query: string; mark: string; path: string }> = {
  es: { query: "POLITICA exterior", mark: "política", path: "/es/glossary#foreign-policy" },
  en: { query: "foreign POLICY", mark: "Foreign", path: "/en/glossary#foreign-policy" },
  ay: { query: "anqa markataki", mark: "anqa", path: "/ay/glossary#foreign-policy" },
};

/** Axe is a script itself, so it looks at the page in the projects that have some. */
async function expectCleanWithScripts(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) await expectClean(page);
}

for (const locale of locales) {
  const ui = words(locale, "ui/search");
  const { query, mark, path } = typed[locale];

  test(`${locale}: from home to a block of a lesson`, async ({ page, javaScriptEnabled }) => {
    await page.goto(`/${locale}`);
    await page.getByLabel(ui("label")).fill(query);
    await page.getByRole("button", { name: ui("submit") }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui("title"));
    await expect(page.getByLabel(ui("label"))).toHaveValue(query);
    const results = page.getByRole("listitem").filter({ has: page.locator("mark") });
    await expect(results.first().getByRole("link")).toHaveAttribute("href", path);
    await expect(results.first().getByText(ui("inGlossary"))).toBeVisible();
    await expect(results.first().locator("mark").first()).toHaveText(new RegExp(`^${mark}$`, "i"));
    await expectCleanWithScripts(page, javaScriptEnabled);
    const block = page.locator(`ol a[href^="/${locale}/lessons/${LESSON}#"]`).first();
    const id = ((await block.getAttribute("href")) ?? "").split("#")[1] ?? "";
    await block.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/${LESSON}#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });

  test(`${locale}: nothing found says so, with what is spelt nearly so`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`/${locale}/search?q=paradiplomasya`);
    await expect(page.getByRole("heading", { level: 2 })).toContainText(ui("none"));
    await expect(page.getByText(ui("near"))).toBeVisible();
    await expect(page.getByRole("link", { name: ui("seeGlossary") })).toHaveAttribute(
      "href",
      `/${locale}/glossary`,
    );
    await expectCleanWithScripts(page, javaScriptEnabled);
    await page.locator("main li").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 2 })).toContainText(ui("found"));
  });

  test(`${locale}: the search stays when the language changes`, async ({ page }) => {
    await page.goto(`/${locale}/search?q=Duchacek`);
    for (const other of locales.filter((one) => one !== locale)) {
      const link = page.locator(`a[data-language="${other}"]`);
      await expect(link).toHaveAttribute("href", `/${other}/search?q=Duchacek`);
    }
  });
}

test("who is named, places and dates are found with their own page", async ({ page }) => {
  const expected = [
    ["duchacek", "/es/people#duchacek"],
    ["la tirana", "/es/map#la-tirana"],
    ["pacto de tregua", "/es/timeline#"],
    ["feran", "/es/glossary#feran"],
  ] as const;
  for (const [query, start] of expected) {
    await page.goto(`/es/search?q=${encodeURIComponent(query)}`);
    const link = page.locator(`main ol a[href^="${start}"]`).first();
    await expect(link).toBeVisible();
    const href = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toBeInViewport();
  }
});

test("the apostrophe may be any sign, or none", async ({ page }) => {
  const found: string[] = [];
  for (const sign of ["’", "'", "ʼ", "´", "`", ""]) {
    await page.goto(`/ay/search?q=${encodeURIComponent(`jisk${sign}a`)}`);
    found.push((await page.locator("main mark").allTextContents()).join(" "));
  }
  expect(found[0]).toMatch(/jisk’a/i);
  expect(new Set(found).size).toBe(1);
});

test("odd input is a page that says that nothing was found, never an error", async ({
  page,
  request,
}) => {
  const odd = [
    "q=%00",
    "q=%E0%A4%A",
    "q=%ED%A0%80",
    "q=%F0%9F%98%80",
    `q=${"x".repeat(1900)}`,
    "q=constructor",
    "q=%5C%5B%28*%2B",
    "q=a&q=b",
    "q[]=a",
    "q",
    "",
  ];
  for (const query of odd) {
    const reply = await request.get(`/es/search?${query}`, { headers: { accept: "text/html" } });
    expect(reply.status(), query).toBe(200);
    expect(await reply.text(), query).toContain(`<h1>${words("es", "ui/search")("title")}</h1>`);
  }
  const script = '"><script>document.title="x"</script><img src=x onerror=alert(1)>';
  await page.goto(`/es/search?q=${encodeURIComponent(script)}`);
  await expect(page.getByLabel(words("es", "ui/search")("label"))).toHaveValue(script);
  expect(await page.locator("main script, main img").count()).toBe(0);
});

test("the page brings no framework", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (sent) => {
    if (sent.resourceType() === "script") scripts.push(new URL(sent.url()).pathname);
  });
  await page.goto("/es/search?q=Duchacek", { waitUntil: "networkidle" });
  expect(scripts.filter((path) => path !== "/course.js" && path !== "/search.js")).toEqual([]);
});
