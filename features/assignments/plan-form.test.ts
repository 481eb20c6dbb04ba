import { describe, expect, test } from "vitest";
import { ExtensionFields, readGrants } from "./extension-form";
import { PlanFields, readPlan } from "./plan-form";

const now = new Date("2026-11-10T16:00:00Z");
const timeZone = "America/La_Paz";
const id = "019a0000-0000-7000-8000-000000000001";
const read = (fields: object) =>
  readPlan(PlanFields.parse({ audience: "everyone", ...fields }), { timeZone, now, before: null });
const faults = (fields: object) => {
  const plan = read(fields);
  return plan.ok ? {} : plan.faults;
};

describe("teaching 2.1: a plan", () => {
  test("as it stands is open now, for everyone, two tries, the highest, results with the last", () => {
    const plan = read({ dueAt: "2026-11-17T23:59" });
    expect(plan).toMatchObject({
      ok: true,
      plan: {
        recipients: { audience: "everyone" },
        opensAt: now,
        dueAt: new Date("2026-11-18T03:59:00Z"),
        cutOffAt: null,
        settings: {
          attemptsAllowed: 2,
          gradingMethod: "highest",
          feedback: { timing: "deferred" },
          release: { score: "used-up", explanation: "used-up", rightAnswer: "closed" },
        },
      },
    });
  });

  test.each([
    ["groups", "groupIds"],
    ["persons", "userIds"],
  ])("for %s with nothing ticked is refused", (audience, field) => {
    expect(faults({ audience })).toEqual({ [field]: "nobody-ticked" });
    expect(faults({ audience, [field]: "all\n*" })).toEqual({ [field]: "nobody-ticked" });
    expect(faults({ audience, [field]: id })).toEqual({});
  });

  test("with immediate feedback shows no key before its moment", () => {
    const plan = read({ feedback: "immediate" });
    const during = plan.ok ? plan.plan.settings.review.during : [];
    expect(during).toContain("correctness");
    expect(during).not.toContain("rightAnswer");
    expect(during).not.toContain("generalFeedback");
  });
});

describe("teaching 2.2: dates", () => {
  test.each([
    ["over already", { dueAt: "2026-11-10T11:59" }, { dueAt: "date-past" }],
    ["none", { dueAt: "tomorrow" }, { dueAt: "malformed" }],
    [
      "due before it opens",
      { opensAt: "2026-11-12T08:00", dueAt: "2026-11-11T08:00" },
      { dueAt: "due-before-open" },
    ],
    [
      "cut off before due",
      { dueAt: "2026-11-12T08:00", cutOffAt: "2026-11-11T08:00" },
      { cutOffAt: "cut-off-before-due" },
    ],
    ["in order", { dueAt: "2026-11-12T08:00", cutOffAt: "2026-11-12T08:00" }, {}],
  ])("%s", (_, dates, expected) => {
    expect(faults(dates)).toEqual(expected);
  });
});

describe("teaching 2.5: an extension", () => {
  const base = { opensAt: now, dueAt: null, cutOffAt: null, attemptsAllowed: 2 };
  const grants = (fields: object) => {
    const ids = { class: id, assignment: id, to: `user-${id}` };
    const given = readGrants(ExtensionFields.parse({ ...ids, ...fields }), { timeZone, now, base });
    return given.ok ? given.grants : given.faults;
  };

  test("gives something", () => {
    expect(grants({})).toEqual({ dueAt: "nothing-given" });
    expect(grants({ extraMinutes: "10" })).toMatchObject({ extraMinutes: 10, dueAt: null });
    expect(grants({ dueAt: "2026-11-09T08:00" })).toEqual({ dueAt: "date-past" });
  });

  test("is for somebody", () => {
    const to = ExtensionFields.safeParse({ class: id, assignment: id, to: "" });
    expect(to.error?.issues[0]?.message).toBe("missing");
  });
});
