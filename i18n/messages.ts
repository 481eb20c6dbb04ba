import pending from "@/messages/ay/pending.json";
import type glossary from "@/messages/es/glossary.json";
import type lesson from "@/messages/es/lessons/what-is-paradiplomacy.json";
import type account from "@/messages/es/ui/account.json";
import type certificate from "@/messages/es/ui/certificate.json";
import type course from "@/messages/es/ui/course.json";
import type errors from "@/messages/es/ui/errors.json";
import type formats from "@/messages/es/ui/formats.json";
import type home from "@/messages/es/ui/home.json";
import type lessonUi from "@/messages/es/ui/lesson.json";
import type progress from "@/messages/es/ui/progress.json";
import type quiz from "@/messages/es/ui/quiz.json";
import type review from "@/messages/es/ui/review.json";
import type search from "@/messages/es/ui/search.json";
import type shell from "@/messages/es/ui/shell.json";
import type { Locale } from "./routing";

/** Rooms of the interface, one file each under messages/<locale>/ui/. */
const rooms = [
  "account",
  "certificate",
  "course",
  "errors",
  "formats",
  "home",
  "lesson",
  "progress",
  "quiz",
  "review",
  "search",
  "shell",
] as const;

/** Lessons that have words; curriculum and messages are tied by `check:messages`. */
const lessons = ["what-is-paradiplomacy"] as const;

/** The Spanish files give the keys their types. */
export type Messages = {
  ui: {
    account: typeof account;
    certificate: typeof certificate;
    course: typeof course;
    errors: typeof errors;
    formats: typeof formats;
    home: typeof home;
    lesson: typeof lessonUi;
    progress: typeof progress;
    quiz: typeof quiz;
    review: typeof review;
    search: typeof search;
    shell: typeof shell;
  };
  lessons: { "what-is-paradiplomacy": typeof lesson };
  glossary: typeof glossary;
};

const pendingInAymara: readonly string[] = pending;

/** The language a file's words come in: a file that Aymara still lacks as a whole is read in Spanish, and marked so. */
export function languageOfFile(locale: Locale, file: string): Locale {
  return locale === "ay" && pendingInAymara.includes(file) ? "es" : locale;
}

/** One lesson's words as they stand in their file; in Spanish where Aymara still lacks the whole file. */
export async function loadLessonWords(locale: Locale, slug: string): Promise<unknown> {
  const file = await import(
    `../messages/${languageOfFile(locale, `lessons/${slug}`)}/lessons/${slug}.json`
  );
  return file.default;
}

/** All words of one language, as next-intl wants them. JSON modules are cached by the server. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const uiEntries = rooms.map(async (room) => {
    const file = await import(`../messages/${locale}/ui/${room}.json`);
    return [room, file.default] as const;
  });
  const lessonEntries = lessons.map(async (slug) => {
    return [slug, await loadLessonWords(locale, slug)] as const;
  });
  const terms = await import(`../messages/${languageOfFile(locale, "glossary")}/glossary.json`);
  // The imports are untyped because the path is computed; check:messages proves the three languages alike.
  return {
    ui: Object.fromEntries(await Promise.all(uiEntries)),
    lessons: Object.fromEntries(await Promise.all(lessonEntries)),
    glossary: terms.default,
  } as Messages;
}
