type Field = [name: string, value: string];

/** A form of a page that React wrote: attributes in double quotes, everything escaped. */
type PageForm = {
  /** Where it is posted; empty for the page's own address, as forms of server actions are. */
  action: string;
  /** What it would send as it stands, but the button. */
  fields: Field[];
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "");

/** An attribute's value, "" where it has none; null where it is not there. */
function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
}

const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

const isTicked = (input: string) =>
  !["radio", "checkbox"].includes(attribute(input, "type") ?? "") ||
  attribute(input, "checked") !== null;

const elementsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([\\s\\S]*?)</${name}>`, "g"))].map(
    ([, tag = "", inner = ""]) => ({ tag, inner }),
  );

/** What a browser would send of these controls, those of a kind together. */
function fieldsIn(html: string): Field[] {
  const inputs = tagsOf(html, "input")
    .filter(isTicked)
    .map((input) => [attribute(input, "name"), attribute(input, "value") ?? "on"] as const);
  const selects = elementsOf(html, "select").map(({ tag, inner }) => {
    const options = tagsOf(inner, "option");
    const chosen = options.find((one) => attribute(one, "selected") !== null) ?? options[0] ?? "";
    return [attribute(tag, "name"), attribute(chosen, "value") ?? ""] as const;
  });
  const texts = elementsOf(html, "textarea").map(
    ({ tag, inner }) => [attribute(tag, "name"), unescaped(inner)] as const,
  );
  return [...inputs, ...selects, ...texts].flatMap(([name, value]): Field[] =>
    name ? [[name, value]] : [],
  );
}

/** All forms of a page, in order. */
function formsOf(html: string): PageForm[] {
  return elementsOf(html, "form").map(({ tag, inner }) => ({
    action: attribute(tag, "action") ?? "",
    fields: fieldsIn(inner),
  }));
}

/**
 * What a browser without scripts posts, multipart, to hand in an attempt: the fields of the form whose server action it
 * is. Posted to the page's own address.
 *
 * @param html the page before handing in
 * @throws when there is no such form, as on the page of an attempt that is over
 */
export function handInForm(html: string): FormData {
  const form = formsOf(html).find(
    ({ fields }) =>
      fields.some(([name]) => name.startsWith("$ACTION")) &&
      fields.some(([name]) => name === "attempt"),
  );
  if (!form) throw new Error("the page has no form for handing in");
  const data = new FormData();
  for (const [name, value] of form.fields) data.append(name, value);
  return data;
}

/**
 * What a browser without scripts posts to go on in another language: the form of responses with the language's button.
 *
 * @param html the page of an attempt in progress
 * @throws when there is no such form or button
 */
export function languageForm(
  html: string,
  locale: string,
): { path: string; data: URLSearchParams } {
  const form = formsOf(html).find(({ action }) => action.endsWith("/responses"));
  const button = tagsOf(html, "button").find(
    (tag) => attribute(tag, "value") === `language-${locale}`,
  );
  if (!form || !button) throw new Error("the page has no button for another language");
  const data = new URLSearchParams(form.fields);
  data.append(attribute(button, "name") ?? "", attribute(button, "value") ?? "");
  return { path: form.action, data };
}

/** Addresses of the scripts and style sheets that a page asks for, each once, without the host. */
export function assetsOf(html: string): string[] {
  const found = [...tagsOf(html, "script"), ...tagsOf(html, "link")].flatMap((tag) => [
    attribute(tag, "src") ?? "",
    attribute(tag, "href") ?? "",
  ]);
  return [...new Set(found.filter((address) => address.startsWith("/_next/static/")))];
}
