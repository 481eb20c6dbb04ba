import { expect, test } from "vitest";
import { ClassFields, changedFields } from "./class-fields";

const given = { name: "4.º A", school: "", level: "", timeZone: "America/La_Paz", language: "es" };
const faultsOf = (fields: object) =>
  ClassFields.safeParse({ ...given, ...fields }).error?.issues.map(
    ({ path, message }) => `${String(path[0])}: ${message}`,
  ) ?? [];

test.each([
  [{}, []],
  [{ name: "  " }, ["name: missing"]],
  [{ name: "4.º\u202eA" }, ["name: name-hidden-marks"]],
  [{ school: "a\u0000" }, ["school: name-hidden-marks"]],
  [{ level: "ñ".repeat(61) }, ["level: name-too-long"]],
  [{ name: "<b>{name}</b>", school: "U.E. “Túpac Katari”" }, []],
])("a class called %j", (fields, faults) => {
  expect(faultsOf(fields)).toEqual(faults);
});

test("a zone is one that dates can be told in, a language one of the three", () => {
  expect(faultsOf({ timeZone: "Qullasuyu/Chuqiyapu" })).toHaveLength(1);
  expect(faultsOf({ timeZone: "" })).toHaveLength(1);
  expect(faultsOf({ language: "qu" })).toHaveLength(1);
  expect(faultsOf({ timeZone: "America/Lima", language: "ay" })).toEqual([]);
});

test("what changed is told field by field", () => {
  const stands = ClassFields.parse(given);
  expect(changedFields(stands, { ...stands, level: "4.º", language: "ay" })).toEqual([
    "level",
    "language",
  ]);
  expect(changedFields(stands, stands)).toEqual([]);
});
