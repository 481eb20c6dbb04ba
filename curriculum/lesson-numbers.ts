import { units } from "./course";

const slugs = new Map<number, string>(
  units.flatMap((unit) => unit.lessons.map(({ number, slug }) => [number, slug] as const)),
);

/** The slug of the lesson with this number. Throws on a number that the course does not have. */
export function slugOfLesson(number: number): string {
  const slug = slugs.get(number);
  if (!slug) throw new Error(`the course has no lesson ${number}`);
  return slug;
}
