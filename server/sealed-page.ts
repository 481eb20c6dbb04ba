/** What a prerendered page says about itself when it cannot do without the framework's scripts. */
export type Obstacle = string;

/** Client components that a page may name although it needs nothing of them: they only act after hydration. */
const harmlessClientFiles = [
  // The router's own, around every page.
  /\/node_modules\/next\/dist\//,
  // Hands the locale down; shows nothing itself.
  /\/node_modules\/next-intl\//,
  // Fault screens of the rooms that do hydrate (design: error.tsx is for faults after hydration).
  /\/(global-)?error\.tsx$/,
];

/** Scripts of our own by their address → a hash of each, so that browsers may keep them for good. */
export type ScriptVersions = Readonly<Record<string, string>>;

const ownScript = /^<script\b[^>]*\ssrc="(\/[a-z]+\.js)"[^>]*><\/script>$/;

/** Each trace that shows that something of the page is only put in place by a script. */
const needsScripts: readonly [RegExp, Obstacle][] = [
  [
    /<template\b/,
    "a boundary was left open (<template>): something in it waits, suspends or fails",
  ],
  [/<!--\$[?!~]-->/, "a boundary is pending or failed (<!--$?--> or <!--$!-->)"],
  [/\shidden="" id="S:/, "a part was streamed late (hidden, id S:…)"],
  [/<style\b/, "a <style> element: the page's policy allows style sheets only"],
  [/<[a-z][^<>]*\sstyle="/i, "a style attribute: the page's policy allows style sheets only"],
  [/<[a-z][^<>]*\son[a-z]+="/i, "an event handler in an attribute: the page's policy forbids it"],
  [/<[a-z][^<>]*\s(href|action|formaction)="javascript:/i, "a javascript: address"],
];

/**
 * Client components that the page's flight data names.
 *
 * @param html a page as Next prerendered it
 * @param clientFiles the source file of each client module of the page's route, by module id
 */
function foreignClientFiles(html: string, clientFiles: ReadonlyMap<string, string>): string[] {
  const ids = [...html.matchAll(/:I\[(?:(\d+)|\\"([^"\\]+)\\")/g)].map(
    (hit) => hit[1] ?? hit[2] ?? "",
  );
  const files = [...new Set(ids)].map((id) => clientFiles.get(id) ?? "");
  return files.filter((file) => file !== "" && !harmlessClientFiles.some((one) => one.test(file)));
}

function withoutFramework(html: string, versions: ScriptVersions): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (tag) => {
      const address = ownScript.exec(tag)?.[1] ?? "";
      const version = versions[address];
      return version ? tag.replace(address, `${address}?v=${version}`) : "";
    })
    .replace(/<link\b[^>]*>/g, (tag) =>
      /\srel="modulepreload"/.test(tag) ||
      (/\srel="preload"/.test(tag) && /\sas="script"/.test(tag))
        ? ""
        : tag,
    );
}

/** React's marks between pieces of text and around boundaries mean nothing once React does not come. */
const withoutMarks = (html: string) =>
  html.replace(/<!--[\s\S]*?-->/g, "").replace(/<div hidden=""><\/div>/g, "");

/**
 * A course page as a document: the prerendered HTML without the framework's scripts, flight data and script preloads.
 * React escapes "<" and ">" in text and attributes, so tags can be found by their brackets.
 *
 * @param html a page as Next prerendered it
 * @param clientFiles the source file of each client module of the page's route, by module id
 * @param versions the scripts that stay
 * @returns the document, or what stands in the way
 */
export function sealPage(
  html: string,
  clientFiles: ReadonlyMap<string, string>,
  versions: ScriptVersions,
): { html: string } | { obstacles: Obstacle[] } {
  const bare = withoutFramework(html, versions);
  const obstacles = [
    ...needsScripts.filter(([trace]) => trace.test(bare)).map(([, obstacle]) => obstacle),
    ...foreignClientFiles(html, clientFiles).map((file) => `a client component: ${file}`),
  ];
  if (obstacles.length > 0) return { obstacles };
  return { html: withoutMarks(bare) };
}
