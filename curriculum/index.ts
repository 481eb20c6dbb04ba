import "server-only";
import { units as outline } from "./course";
import { type Event, events } from "./events";
import { type GlossaryEntry, glossary } from "./glossary";
import { autonomy } from "./lessons/autonomy";
import { balanceAndFuture } from "./lessons/balance-and-future";
import { birthOfTheAlliance } from "./lessons/birth-of-the-alliance";
import { howItWorks } from "./lessons/how-it-works";
import { latinAmerica } from "./lessons/latin-america";
import { newActors } from "./lessons/new-actors";
import { onePeopleThreeStates } from "./lessons/one-people-three-states";
import { recognition } from "./lessons/recognition";
import { tensions } from "./lessons/tensions";
import { tripleBorder } from "./lessons/triple-border";
import { whatIsParadiplomacy } from "./lessons/what-is-paradiplomacy";
import { worldStage } from "./lessons/world-stage";
import { type Plan, plans } from "./notes";
import { type Organisation, organisations } from "./organisations";
import { type Person, people } from "./people";
import { type Place, places } from "./places";
import { Lesson } from "./types";
import { Work } from "./work";
import { works } from "./works";

/** Lessons that are written; the others of the course stand in course.ts by title alone. */
const lessons: ReadonlyMap<string, Lesson> = new Map(
  [
    onePeopleThreeStates,
    tripleBorder,
    newActors,
    whatIsParadiplomacy,
    latinAmerica,
    worldStage,
    recognition,
    autonomy,
    birthOfTheAlliance,
    howItWorks,
    tensions,
    balanceAndFuture,
  ].map((lesson) => [lesson.slug, Lesson.parse(lesson)]),
);

const worksById: ReadonlyMap<string, Work> = new Map(
  works.map((work) => [work.id, Work.parse(work)]),
);

type LessonSlug = (typeof outline)[number]["lessons"][number]["slug"];
type UnitId = (typeof outline)[number]["id"];

/** A lesson's place in the course; `lesson` is undefined while it is in preparation. */
export type PlacedLesson = { slug: LessonSlug; number: number; lesson: Lesson | undefined };
export type Unit = { id: UnitId; number: number; lessons: readonly PlacedLesson[] };

/** The written lesson of this slug; undefined for unknown slugs and lessons in preparation. */
export function findLesson(slug: string): Lesson | undefined {
  return lessons.get(slug);
}

/** Every written lesson, in no particular order. */
export function listLessons(): readonly Lesson[] {
  return [...lessons.values()];
}

/** The course in its order: units from 1, each with its lessons, written or not. */
export function listUnits(): readonly Unit[] {
  return outline.map((unit, index) => ({
    id: unit.id,
    number: index + 1,
    lessons: unit.lessons.map(({ slug, number }) => ({ slug, number, lesson: findLesson(slug) })),
  }));
}

/** A lesson's unit and number; undefined for a slug that the course does not have. */
export function findPlace(slug: string) {
  for (const unit of listUnits()) {
    const placed = unit.lessons.find((lesson) => lesson.slug === slug);
    if (placed) return { unit, slug: placed.slug, number: placed.number };
  }
  return undefined;
}

/** The same for a slug that the course's own data name. @throws where the course does not have it */
export function requirePlaceInCourse(slug: string) {
  const place = findPlace(slug);
  if (!place) throw new Error(`curriculum/course.ts has no lesson "${slug}"`);
  return place;
}

/** How long each step of a class on this lesson takes; undefined for a slug that the course does not have. */
export function findPlan(slug: string): Plan | undefined {
  return new Map<string, Plan>(Object.entries(plans)).get(slug);
}

/** How many lessons the course has, written or not. */
export const lessonCount = outline.reduce((count, unit) => count + unit.lessons.length, 0);

/** A work that lessons credit. Throws on an unknown id: that is a fault of ours, which the build finds. */
export function requireWork(id: string): Work {
  const work = worksById.get(id);
  if (!work) throw new Error(`curriculum/works.ts has no work "${id}"`);
  return work;
}

/** The study and every work that it cites, the study first. */
export function listWorks(): readonly Work[] {
  return [...worksById.values()];
}

/** A place of the course. Throws on an unknown id: that is a fault of ours, which the build finds. */
export function requirePlace(id: string): Place {
  const place = places.find((one) => one.id === id);
  if (!place) throw new Error(`curriculum/places.ts has no place "${id}"`);
  return place;
}

/** An event of the course. Throws on an unknown id: that is a fault of ours, which the build finds. */
export function requireEvent(id: string): Event {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`curriculum/events.ts has no event "${id}"`);
  return event;
}

/** Everyone whom the study cites or names, by family name. */
export function listPeople(): readonly Person[] {
  return people;
}

/** Every organisation that the study names. */
export function listOrganisations(): readonly Organisation[] {
  return organisations;
}

/** Every term, in no particular order: each language has its own alphabet. */
export function listGlossary(): readonly GlossaryEntry[] {
  return glossary;
}

export { type Event, events, themes } from "./events";
export { alliedPopulation } from "./figures/allied-population";
export {
  type Boxes,
  type FigureDiagram,
  type Flight,
  figureDiagrams,
  type WithMore,
} from "./figures/diagrams";
export { atlasMaps, type FigureMap, figureMaps, type Mark } from "./figures/maps";
export { regionOutline } from "./figures/regions";
export { threeKinds, type Way } from "./figures/three-kinds";
export { type FigureTimeline, figureTimelines } from "./figures/timelines";
export { activityParts, aims, misunderstandings, type Plan, type Step, steps } from "./notes";
export { isArea, type Place, places } from "./places";
export { type StudySection, studySections } from "./study";
export type { Block, Check, Credit, Lesson, Section } from "./types";
export { STUDY } from "./works";
export type { GlossaryEntry, Organisation, Person, Work };
