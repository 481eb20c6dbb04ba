import type { Marks, Resume } from "./marks-shape";

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  // An object's fields are unknown until each is looked at below.
  typeof value === "object" && value !== null ? (value as Fields) : {};

/**
 * Marks from what the server sent; whatever is missing or of another shape is left out, so that a page
 * kept from before never breaks on a newer server. (Zod would be larger than this whole script.)
 */
export function readMarks(reply: unknown): Marks {
  const { name, read, quizzes, continue: resume, due } = fieldsOf(reply);
  return {
    name: typeof name === "string" && name !== "" ? name : null,
    read: Array.isArray(read) ? read.filter((slug) => typeof slug === "string") : [],
    best: Object.fromEntries(
      Object.entries(fieldsOf(quizzes)).flatMap(([lesson, quiz]) => {
        const { best } = fieldsOf(quiz);
        return typeof best === "number" ? [[lesson, best]] : [];
      }),
    ),
    resume: readResume(resume),
    due: readDue(due),
  };
}

/** A path of ours begins with one slash: never another host's. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path);

function readDue(value: unknown): Marks["due"] {
  const { sentence, path } = fieldsOf(value);
  if (typeof sentence !== "string" || typeof path !== "string" || !isOwnPath(path)) return null;
  return { sentence, path };
}

function readResume(value: unknown): Resume | null {
  const { kind, lesson, path } = fieldsOf(value);
  if (typeof lesson !== "string" || typeof path !== "string" || !isOwnPath(path)) return null;
  return { kind: kind === "continue-attempt" ? "attempt" : "lesson", lesson, path };
}
