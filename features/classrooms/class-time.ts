import { Temporal } from "temporal-polyfill";

/** Dates of a class are typed and told on its own wall clock, and kept as instants (teaching.md 2.2). */

/** The zones that are offered first, of the three states where the Aymara people live. */
export const andeanZones = ["America/La_Paz", "America/Lima", "America/Santiago"] as const;

/** Every zone that this server knows by an IANA name, the three first. */
export function listTimeZones(): string[] {
  const others = Intl.supportedValuesOf("timeZone").filter(
    (zone) => !andeanZones.some((andean) => andean === zone),
  );
  return [...andeanZones, ...others];
}

/** Whether a text names a zone that dates can be told in. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of a wall clock's "2026-12-04T23:59", as `<input type="datetime-local">` sends it; null for what is no
 * date. A time that summer time leaves out is the one an hour later, one that it brings twice is the earlier.
 */
export function instantOf(local: string, timeZone: string): Date | null {
  try {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
    return new Date(at.epochMilliseconds);
  } catch {
    return null;
  }
}

/** The other way round: what such a field shows for an instant, to the minute. */
export function localOf(instant: Date, timeZone: string): string {
  return at(instant, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The last minute of the day that is so many days after an instant's, on the class's wall clock. */
export function endOfDay(instant: Date, timeZone: string, days: number): Date {
  const day = at(instant, timeZone).toPlainDate().add({ days });
  const end = day.toZonedDateTime({ timeZone, plainTime: "23:59" });
  return new Date(end.epochMilliseconds);
}

/** An instant as a class writes it down for other programs: "2026-12-04T23:59:00-04:00". */
export function isoWithOffset(instant: Date, timeZone: string): string {
  return at(instant, timeZone).toString({ smallestUnit: "second", timeZoneName: "never" });
}

const at = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
