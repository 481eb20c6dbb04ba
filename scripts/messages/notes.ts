import { units } from "@/curriculum/course";
import { notesKeys } from "@/curriculum/notes";
import { type Finding, flatten, type MessageFiles } from "./tree";

/**
 * The notes for teachers: each lesson that is written has them, no file stands without a lesson of the course, and all
 * have the same keys.
 *
 * @param lessons files of the written lessons, such as "lessons/what-is-paradiplomacy"
 */
export function notesFindings(es: MessageFiles, lessons: ReadonlySet<string>): Finding[] {
  const finding = (file: string, key: string, rule: string, detail: string): Finding => {
    return { language: "es", file, key, rule, detail };
  };
  const placed = new Set<string>(
    units.flatMap((unit) => unit.lessons.map(({ slug }) => `notes/${slug}`)),
  );
  const files = Object.keys(es).filter((file) => file.startsWith("notes/"));
  const wanted = [...lessons].map((file) => file.replace("lessons/", "notes/"));
  const strays = files.filter((file) => !placed.has(file));
  const missing = wanted.filter((file) => placed.has(file) && !(file in es));
  const keys = files.flatMap((file) => {
    const own = flatten(es[file]).messages;
    return [
      ...notesKeys.filter((key) => !own.has(key)).map((key) => [file, key, "missing-key"] as const),
      ...[...own.keys()]
        .filter((key) => !notesKeys.includes(key))
        .map((key) => [file, key, "unused-key"] as const),
    ];
  });
  return [
    ...strays.map((file) => finding(file, "", "no-outline", "the course has no such lesson")),
    ...missing.map((file) => finding(file, "", "missing-file", "a written lesson has notes")),
    ...keys.map(([file, key, rule]) => finding(file, key, rule, "curriculum/notes.ts names them")),
  ];
}
