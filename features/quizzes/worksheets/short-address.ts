import { findPlace, listLessons, requirePlaceInCourse } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";

/** The short path of a lesson, with its language: short enough to be typed from paper. Throws on an unknown slug. */
export function shortPath(locale: Locale, slug: string): string {
  return localePath(locale, `/l/${requirePlaceInCourse(slug).number}`);
}

/** The slug of the written lesson with this number; undefined for what is no such number. */
export function slugOfNumber(number: string): string | undefined {
  return listLessons().find(({ slug }) => String(findPlace(slug)?.number) === number)?.slug;
}
