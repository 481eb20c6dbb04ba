import { readFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "./fixtures";

/** Every link of every course page leads somewhere: to a page that is there, and to a part that it has. */

const manifestFile = path.join(import.meta.dirname, "../.next/door/manifest.json");
const Manifest = z.object({ pages: z.array(z.string()) });

/** Every path that was sealed, such as "/es/glossary". */
const sealedPages = (): string[] =>
  Manifest.parse(JSON.parse(readFileSync(manifestFile, "utf8"))).pages;

type Page = { status: number; html: string };

/** Fetches each path once. */
function reader(request: APIRequestContext) {
  const pages = new Map<string, Promise<Page>>();
  const read = async (address: string): Promise<Page> => {
    const response = await request.get(address);
    return { status: response.status(), html: await response.text() };
  };
  return (address: string): Promise<Page> => {
    const page = pages.get(address) ?? read(address);
    pages.set(address, page);
    return page;
  };
}

/** The addresses that a page's links lead to on this server, each once, as paths with their fragments. */
function linksOf(html: string, at: string): string[] {
  const base = new URL(at, "http://here");
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map((match) => new URL((match[1] ?? "").replaceAll("&amp;", "&"), base))
    .filter(({ origin }) => origin === base.origin);
  return [...new Set(links.map(({ pathname, search, hash }) => pathname + search + hash))];
}

test("every link of every course page resolves, with its fragment", async ({ request }) => {
  test.slow();
  const read = reader(request);
  const broken: string[] = [];
  for (const address of sealedPages()) {
    for (const link of linksOf((await read(address)).html, address)) {
      const [target = "", fragment] = link.split("#");
      const { status, html } = await read(target);
      if (status !== 200) broken.push(`${address} → ${link}: ${status}`);
      else if (fragment && !html.includes(` id="${decodeURIComponent(fragment)}"`)) {
        broken.push(`${address} → ${link}: no such part`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test("a term leads to the glossary and back to where it is explained, a block to its source", async ({
  page,
}) => {
  await page.goto("/es/lessons/what-is-paradiplomacy");
  await page.locator('[popovertarget="term-paradiplomacy"]').first().click();
  await page.locator("#term-paradiplomacy").getByRole("link").click();
  await expect(page).toHaveURL(/\/es\/glossary#paradiplomacy$/);
  await page.locator("#paradiplomacy .places").getByRole("link").last().click();
  await expect(page).toHaveURL(/\/es\/lessons\/[a-z-]+#[a-z-]+$/);

  await page.goto("/es/lessons/what-is-paradiplomacy");
  const block = page.locator("#cornago");
  await block.locator("details.rests > summary").click();
  await block.locator('a[href$="/sources#cornago-2010"]').click();
  await expect(page.locator("#cornago-2010")).toBeInViewport();
  await page.locator("#cornago-2010").locator('a[href$="/people#cornago"]').click();
  await expect(page.locator("#cornago")).toBeInViewport();
});
