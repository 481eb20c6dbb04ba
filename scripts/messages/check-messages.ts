import type { Lesson } from "@/curriculum/types";
import { compareFiles } from "./alike";
import { messageFaults } from "./message-rules";
import { notesFindings } from "./notes";
import { outlineFindings } from "./outline";
import { pendingFindings } from "./pending";
import { nextStatus, parseStatus } from "./status";
import { type Finding, type FlatFile, flatten, type Language, type MessageTree } from "./tree";

const LANGUAGES: readonly Language[] = ["es", "en", "ay"];

function fileFindings(
  flat: FlatFile,
  place: { language: Language; file: string; glossary: ReadonlySet<string> },
): Finding[] {
  const { language, file } = place;
  const strange = flat.strange.map((key): Finding => {
    const detail = "only texts and groups of texts: no arrays, no numbers, no dots in keys";
    return { language, file, key, rule: "shape", detail };
  });
  const faults = [...flat.messages].flatMap(([key, message]) =>
    messageFaults(message, { ...place, key }).map((fault) => ({ language, file, key, ...fault })),
  );
  return [...strange, ...faults];
}

/** Spanish and English have the same files; what Aymara may lack, pending.json says. */
function fileSetFindings({ es, en, ay }: MessageTree): Finding[] {
  const finding = (language: Language, file: string, detail: string): Finding => {
    return { language, file, key: "", rule: "files-differ", detail };
  };
  const missing = Object.keys(es).filter((file) => !(file in en));
  const extra = (files: object): string[] => Object.keys(files).filter((file) => !(file in es));
  return [
    ...missing.map((file) => finding("en", file, "Spanish has it")),
    ...extra(en).map((file) => finding("en", file, "Spanish lacks it")),
    ...extra(ay).map((file) => finding("ay", file, "Spanish lacks it")),
  ];
}

/** The status file says of each Aymara text what `npm run aymara:status` would write. */
function statusFindings({ status, es, ay }: MessageTree): Finding[] {
  const finding = (file: string, key: string, detail: string): Finding => {
    return { language: "ay", file, key, rule: "status", detail };
  };
  let now: ReturnType<typeof parseStatus>;
  try {
    now = parseStatus(status);
  } catch {
    return [finding("status", "", "not a status file")];
  }
  const wanted = nextStatus(now, { es, ay });
  const files = new Set([...Object.keys(now), ...Object.keys(wanted)]);
  return [...files].flatMap((file) => {
    const keys = new Set([...Object.keys(now[file] ?? {}), ...Object.keys(wanted[file] ?? {})]);
    const old = [...keys].filter(
      (key) => JSON.stringify(now[file]?.[key]) !== JSON.stringify(wanted[file]?.[key]),
    );
    return old.map((key) => finding(file, key, "out of date: npm run aymara:status"));
  });
}

/**
 * All that is wrong with the words of the three languages; an empty list is the only good one.
 *
 * @param lessons the outlines whose words must be there, no more and no fewer
 */
export function checkMessages(tree: MessageTree, lessons: readonly Lesson[]): Finding[] {
  const glossary = new Set(Object.keys(Object(tree.es.glossary ?? {})));
  const flat = (language: Language, file: string): FlatFile => flatten(tree[language][file] ?? {});
  const each = LANGUAGES.flatMap((language) =>
    Object.keys(tree[language]).flatMap((file) =>
      fileFindings(flat(language, file), { language, file, glossary }),
    ),
  );
  const twins = Object.keys(tree.es).flatMap((file) =>
    (["en", "ay"] as const)
      .filter((language) => file in tree[language])
      .flatMap((language) =>
        compareFiles(flat("es", file), flat(language, file), { language, file }),
      ),
  );
  const slugs = new Set(lessons.map(({ slug }) => `lessons/${slug}`));
  const orphans = Object.keys(tree.es).filter(
    (file) => file.startsWith("lessons/") && !slugs.has(file),
  );
  return [
    ...fileSetFindings(tree),
    ...pendingFindings(tree.pending, tree.es, tree.ay),
    ...each,
    ...twins,
    ...lessons.flatMap((lesson) => outlineFindings(lesson, flat("es", `lessons/${lesson.slug}`))),
    ...notesFindings(tree.es, slugs),
    ...orphans.map((file): Finding => {
      return { language: "es", file, key: "", rule: "no-outline", detail: "no lesson uses it" };
    }),
    ...statusFindings(tree),
  ];
}
