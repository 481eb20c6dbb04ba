import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { words } from "./words";

/**
 * Search without a network. What will keep page, script and index on the phone is not there yet, so its part is
 * played here: the routes answer from what was fetched before.
 */

const ui = words("es", "ui/search");
const hrefs = (page: Page) =>
  page.locator("main ol a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));

async function keep(page: Page, pattern: string, address: string): Promise<void> {
  const reply = await page.request.get(address, { headers: { accept: "text/html,*/*" } });
  const [body, headers] = [await reply.body(), reply.headers()];
  // The body comes unpacked.
  delete headers["content-encoding"];
  delete headers["content-length"];
  await page.route(pattern, (route) => route.fulfill({ body, headers }));
}

test("a question that is sent offline is answered as the server would", async ({
  page,
  context,
}) => {
  await page.goto("/es/search?q=gobiernos");
  const answered = await hrefs(page);
  expect(answered.length).toBeGreaterThan(2);
  await page.goto("/es/search");
  await keep(page, "**/search/es.json", "/search/es.json");
  await context.setOffline(true);
  const field = page.getByLabel(ui("label"));
  await field.fill("gobiernos");
  await page.getByRole("button", { name: ui("submit") }).click();
  await expect(page.locator("main ol a").first()).toBeVisible();
  expect(await hrefs(page)).toEqual(answered);
  await expect(page).toHaveURL(/\/es\/search\?q=gobiernos$/);
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.locator('a[data-language="en"]')).toHaveAttribute(
    "href",
    /\/en\/search\?q=gobiernos$/,
  );
  await field.fill("paradiplomasya");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toContainText(ui("none"));
  await expect(page.locator("main li").getByRole("link").first()).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue("gobiernos");
  expect(await hrefs(page)).toEqual(answered);
});

test("a page out of a cache, which holds no answer, is answered by its address", async ({
  page,
  context,
}) => {
  await page.goto("/es/search?q=Duchacek");
  const answered = await hrefs(page);
  await keep(page, "**/es/search?q=*", "/es/search");
  await keep(page, "**/search/es.json", "/search/es.json");
  await page.goto("/es/search?q=duchacek");
  await expect(page.locator("main ol a").first()).toBeVisible();
  expect(await hrefs(page)).toEqual(answered);
  await context.setOffline(false);
});

test("without the index it says that this device cannot search now", async ({ page, context }) => {
  await page.goto("/es/search");
  await context.setOffline(true);
  await page.getByLabel(ui("label")).fill("frontera");
  await page.getByRole("button", { name: ui("submit") }).click();
  await expect(page.getByText(ui("failed"))).toBeVisible();
});
