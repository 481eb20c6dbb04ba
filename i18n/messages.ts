import pending from "@/messages/ay/pending.json";
import type glossary from "@/messages/es/glossary.json";
import type autonomy from "@/messages/es/lessons/autonomy.json";
import type balanceAndFuture from "@/messages/es/lessons/balance-and-future.json";
import type birthOfTheAlliance from "@/messages/es/lessons/birth-of-the-alliance.json";
import type howItWorks from "@/messages/es/lessons/how-it-works.json";
import type latinAmerica from "@/messages/es/lessons/latin-america.json";
import type newActors from "@/messages/es/lessons/new-actors.json";
import type onePeopleThreeStates from "@/messages/es/lessons/one-people-three-states.json";
import type recognition from "@/messages/es/lessons/recognition.json";
import type tensions from "@/messages/es/lessons/tensions.json";
import type tripleBorder from "@/messages/es/lessons/triple-border.json";
import type whatIsParadiplomacy from "@/messages/es/lessons/what-is-paradiplomacy.json";
import type worldStage from "@/messages/es/lessons/world-stage.json";
import type notesOfALesson from "@/messages/es/notes/what-is-paradiplomacy.json";
import type people from "@/messages/es/people.json";
import type places from "@/messages/es/places.json";
import type timeline from "@/messages/es/timeline.json";
import type account from "@/messages/es/ui/account.json";
import type admin from "@/messages/es/ui/admin.json";
import type assignments from "@/messages/es/ui/assignments.json";
import type atlas from "@/messages/es/ui/atlas.json";
import type certificate from "@/messages/es/ui/certificate.json";
import type changes from "@/messages/es/ui/changes.json";
import type classrooms from "@/messages/es/ui/classrooms.json";
import type course from "@/messages/es/ui/course.json";
import type errors from "@/messages/es/ui/errors.json";
import type formats from "@/messages/es/ui/formats.json";
import type gradebook from "@/messages/es/ui/gradebook.json";
import type home from "@/messages/es/ui/home.json";
import type insight from "@/messages/es/ui/insight.json";
import type keeping from "@/messages/es/ui/keeping.json";
import type lessonUi from "@/messages/es/ui/lesson.json";
import type picking from "@/messages/es/ui/picking.json";
import type progress from "@/messages/es/ui/progress.json";
import type quiz from "@/messages/es/ui/quiz.json";
import type reference from "@/messages/es/ui/reference.json";
import type review from "@/messages/es/ui/review.json";
import type roster from "@/messages/es/ui/roster.json";
import type search from "@/messages/es/ui/search.json";
import type settings from "@/messages/es/ui/settings.json";
import type shell from "@/messages/es/ui/shell.json";
import type teaching from "@/messages/es/ui/teaching.json";
import type works from "@/messages/es/works.json";
import type { Locale } from "./routing";

/** Rooms of the interface, one file each under messages/<locale>/ui/. */
const rooms = [
  "account",
  "admin",
  "assignments",
  "atlas",
  "certificate",
  "changes",
  "classrooms",
  "course",
  "errors",
  "formats",
  "gradebook",
  "home",
  "insight",
  "keeping",
  "lesson",
  "picking",
  "progress",
  "quiz",
  "reference",
  "review",
  "roster",
  "search",
  "settings",
  "shell",
  "teaching",
] as const;

/** Files beside the interface’s and the lessons’, whose Aymara may wait as a whole. */
const references = ["glossary", "people", "places", "timeline", "works"] as const;

/** Lessons that have words; curriculum and messages are tied by `check:messages`. */
const lessons = [
  "one-people-three-states",
  "triple-border",
  "new-actors",
  "what-is-paradiplomacy",
  "latin-america",
  "world-stage",
  "recognition",
  "autonomy",
  "birth-of-the-alliance",
  "how-it-works",
  "tensions",
  "balance-and-future",
] as const;

/** The Spanish files give the keys their types. */
export type Messages = {
  ui: {
    account: typeof account;
    atlas: typeof atlas;
    certificate: typeof certificate;
    course: typeof course;
    errors: typeof errors;
    formats: typeof formats;
    home: typeof home;
    lesson: typeof lessonUi;
    progress: typeof progress;
    quiz: typeof quiz;
    reference: typeof reference;
    review: typeof review;
    search: typeof search;
    shell: typeof shell;
    teaching: typeof teaching;
    classrooms: typeof classrooms;
    roster: typeof roster;
    assignments: typeof assignments;
    picking: typeof picking;
    gradebook: typeof gradebook;
    insight: typeof insight;
    changes: typeof changes;
    settings: typeof settings;
    admin: typeof admin;
    keeping: typeof keeping;
  };
  lessons: {
    "one-people-three-states": typeof onePeopleThreeStates;
    "triple-border": typeof tripleBorder;
    "new-actors": typeof newActors;
    "what-is-paradiplomacy": typeof whatIsParadiplomacy;
    "latin-america": typeof latinAmerica;
    "world-stage": typeof worldStage;
    recognition: typeof recognition;
    autonomy: typeof autonomy;
    "birth-of-the-alliance": typeof birthOfTheAlliance;
    "how-it-works": typeof howItWorks;
    tensions: typeof tensions;
    "balance-and-future": typeof balanceAndFuture;
  };
  /** The teacher's notes of each lesson that has words; all have the same keys. */
  notes: Record<string, typeof notesOfALesson>;
  glossary: typeof glossary;
  people: typeof people;
  places: typeof places;
  timeline: typeof timeline;
  works: typeof works;
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
  const noteEntries = lessons.map(async (slug) => {
    const language = languageOfFile(locale, `notes/${slug}`);
    const file = await import(`../messages/${language}/notes/${slug}.json`);
    return [slug, file.default] as const;
  });
  const referenceEntries = references.map(async (name) => {
    const file = await import(`../messages/${languageOfFile(locale, name)}/${name}.json`);
    return [name, file.default] as const;
  });
  // The imports are untyped because the path is computed; check:messages proves the three languages alike.
  return {
    ui: Object.fromEntries(await Promise.all(uiEntries)),
    lessons: Object.fromEntries(await Promise.all(lessonEntries)),
    notes: Object.fromEntries(await Promise.all(noteEntries)),
    ...Object.fromEntries(await Promise.all(referenceEntries)),
  } as Messages;
}
