import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Locale, routing } from "../i18n/routing";

const pageStatuses = [400, 404, 413, 500, 503] as const;
type PageStatus = (typeof pageStatuses)[number];

/** In a sealed error page this stands where the request's id belongs. */
const idPlaceholder = "00000000-0000-0000-0000-000000000000";
const resendPlaceholder = /<div data-resend="" data-label="([^"]*)"><\/div>/;

/** A name and a value of a form that was sent. */
export type FormField = readonly [name: string, value: string];

/** What a person sent with a plain form and we could not keep: the page offers to send it again. */
export type Resend = { action: string; fields: readonly FormField[] };

/** The sealed pages that tell of a fault, in the three languages. */
export type ErrorPages = {
  /** The page for a status, whole, with the id of the request in it. */
  html(status: number, locale: Locale, id: string, resend?: Resend): string;
  /** Its headline as plain text: what a script may show. */
  sentence(status: number, locale: Locale): string;
};

/** The page that says what a status means to a reader. */
function pageStatusOf(status: number): PageStatus {
  if (status === 404 || status === 413 || status === 503) return status;
  return status >= 500 ? 500 : 400;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A browser normalises line breaks of a value that is not written as a reference.
  "\n": "&#10;",
  "\r": "&#13;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"'\n\r]/g, (sign) => escapes[sign] ?? sign);

function resendForm({ action, fields }: Resend, label: string): string {
  const inputs = fields.map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  // The label comes from the sealed page, where it is escaped already.
  const button = `<button class="go" type="submit">${label}</button>`;
  return `<form method="post" action="${escapeHtml(action)}">${inputs.join("")}${button}</form>`;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};
const plainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&([\w#]+);/g, (all, name) => entities[name] ?? all)
    .trim();

/** For a build without error pages, as in a test: the number says the least that can be said without words. */
const bareStatus = (status: number, locale: Locale) =>
  `<!DOCTYPE html><html lang="${locale}"><head><title>${status}</title></head><body><h1>${status}</h1><p>${idPlaceholder}</p></body></html>`;

/** @param sealedDir absolute path of the sealed pages; they are read once, so that a fault needs no file */
export function readErrorPages(sealedDir: string): ErrorPages {
  const pages = new Map<string, string>();
  for (const locale of routing.locales) {
    for (const status of pageStatuses) {
      const file = path.join(sealedDir, locale, "errors", `${status}.html`);
      const html = existsSync(file) ? readFileSync(file, "utf8") : bareStatus(status, locale);
      pages.set(`${locale} ${status}`, html);
    }
  }
  const pageFor = (status: number, locale: Locale) =>
    pages.get(`${locale} ${pageStatusOf(status)}`) ?? "";

  return {
    html(status, locale, id, resend) {
      // Functions as replacements: "$&" in what somebody typed must stay as it is.
      return pageFor(status, locale)
        .replaceAll(idPlaceholder, () => id)
        .replace(resendPlaceholder, (_, label: string) =>
          resend && status === 503 ? resendForm(resend, label) : "",
        );
    },
    sentence(status, locale) {
      return plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(pageFor(status, locale))?.[1] ?? "");
    },
  };
}
