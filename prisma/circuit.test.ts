import { beforeEach, describe, expect, test } from "vitest";
import {
  endProbe,
  isDatabaseAway,
  mayAskDatabase,
  reportDatabaseFailure,
  reportDatabaseSuccess,
  tellsDatabaseAway,
} from "./circuit";

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

describe("the circuit", () => {
  beforeEach(reportDatabaseSuccess);

  test("lets everybody through while the database answers", () => {
    expect(isDatabaseAway()).toBe(false);
    expect(mayAskDatabase(0)).toBe(true);
    expect(mayAskDatabase(0)).toBe(true);
  });

  test("refuses for a second, then lets one through to try", () => {
    reportDatabaseFailure(refused, 10_000);
    expect(isDatabaseAway()).toBe(true);
    expect(mayAskDatabase(10_999)).toBe(false);
    expect(mayAskDatabase(11_000)).toBe(true);
    expect(mayAskDatabase(11_001)).toBe(false);
  });

  test("lets another try when the first was never heard of again", () => {
    reportDatabaseFailure(refused, 0);
    expect(mayAskDatabase(1_000)).toBe(true);
    expect(mayAskDatabase(3_999)).toBe(false);
    expect(mayAskDatabase(4_000)).toBe(true);
  });

  test("lets another try when the first is over without having asked", () => {
    reportDatabaseFailure(refused, 0);
    expect(mayAskDatabase(1_000)).toBe(true);
    endProbe();
    expect(mayAskDatabase(1_001)).toBe(true);
  });

  test("closes with the first answer", () => {
    reportDatabaseFailure(refused, 0);
    reportDatabaseSuccess();
    expect(isDatabaseAway()).toBe(false);
    expect(mayAskDatabase(1)).toBe(true);
  });

  test("a wrong query is no reason to open it", () => {
    reportDatabaseFailure(Object.assign(new Error("duplicate key"), { code: "23505" }), 0);
    expect(isDatabaseAway()).toBe(false);
  });
});

describe("what tells that the database is away", () => {
  const wrapped = {
    code: "P2010",
    meta: { driverAdapterError: { cause: { kind: "postgres", originalCode: "57P01" } } },
  };
  test.each<[string, unknown, boolean]>([
    ["Prisma cannot reach it", { code: "P1001" }, true],
    ["no connection in time", { code: "P2024" }, true],
    ["a refused socket", refused, true],
    ["shutting down, wrapped by Prisma", wrapped, true],
    ["an Error with a cause", new Error("x", { cause: refused }), true],
    ["too many connections", { code: "53300" }, true],
    ["disk full", { code: "53100" }, true],
    ["read-only", { code: "25006" }, true],
    ["a lost connection without a code", new Error("Connection terminated unexpectedly"), true],
    ["pg-pool's timeout", new Error("timeout exceeded when trying to connect"), true],
    ["a unique violation", { code: "P2002" }, false],
    ["a missing table", { code: "42P01" }, false],
    ["nothing", undefined, false],
    ["a string", "ECONNREFUSED", false],
  ])("%s", (_, error, away) => {
    expect(tellsDatabaseAway(error)).toBe(away);
  });

  test("a circle of causes ends", () => {
    const error = new Error("x");
    error.cause = error;
    expect(tellsDatabaseAway(error)).toBe(false);
  });
});
