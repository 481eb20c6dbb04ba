import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfDay, instantOf, isoWithOffset, isTimeZone, localOf } from "./class-time";

const zones = ["America/La_Paz", "America/Lima", "America/Santiago", "Europe/Madrid", "UTC"];

test.each([
  ["2026-12-04T23:59", "America/La_Paz", "2026-12-05T03:59:00.000Z"],
  ["2026-12-04T23:59", "America/Lima", "2026-12-05T04:59:00.000Z"],
  // Summer time in Chile, and winter.
  ["2026-12-04T23:59", "America/Santiago", "2026-12-05T02:59:00.000Z"],
  ["2026-07-04T23:59", "America/Santiago", "2026-07-05T03:59:00.000Z"],
  // The night on which Madrid's clocks go from 2 to 3, and the one on which they go back.
  ["2026-03-29T02:30", "Europe/Madrid", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T02:30", "Europe/Madrid", "2026-10-25T00:30:00.000Z"],
])("%s in %s is %s", (local, zone, instant) => {
  expect(instantOf(local, zone)?.toISOString()).toBe(instant);
});

test.each(["", "mañana", "2026-02-30T10:00", "2026-12-04T25:00", "23:59"])(
  "%j is no date",
  (typed) => {
    expect(instantOf(typed, "America/La_Paz")).toBeNull();
  },
);

test("what is shown and sent back unchanged is the same instant, to the minute", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const instant = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
        const back = instantOf(localOf(instant, zone), zone);
        // The hour that comes twice is read as the earlier one.
        expect([0, 3_600_000]).toContain(instant.getTime() - (back?.getTime() ?? Number.NaN));
      },
    ),
  );
});

test("seven days on, at the end of the day, also over a change of the clocks", () => {
  const before = new Date("2026-09-01T12:00:00Z");
  expect(localOf(endOfDay(before, "America/Santiago", 7), "America/Santiago")).toBe(
    "2026-09-08T23:59",
  );
});

test("an instant for other programs bears its offset", () => {
  const instant = new Date("2026-12-05T03:59:00Z");
  expect(isoWithOffset(instant, "America/La_Paz")).toBe("2026-12-04T23:59:00-04:00");
});

test("zones are known by name", () => {
  expect(isTimeZone("America/La_Paz")).toBe(true);
  expect(isTimeZone("Qullasuyu/Chuqiyapu")).toBe(false);
});
