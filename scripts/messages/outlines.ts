import { readdirSync } from "node:fs";
import { Lesson } from "@/curriculum/types";

const folder = new URL("../../curriculum/lessons/", import.meta.url);

/** All lesson outlines of curriculum/lessons, each as the export of its file that is a lesson. */
export async function readOutlines(): Promise<Lesson[]> {
  const files = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.ts$/.test(name));
  const modules = await Promise.all(
    files.map(async (name) => Object.values(await import(new URL(name, folder).href))),
  );
  return modules.flat().flatMap((value) => {
    const lesson = Lesson.safeParse(value);
    return lesson.success ? [lesson.data] : [];
  });
}
