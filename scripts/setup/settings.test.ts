import { expect, test } from "vitest";
import { parseSettings } from "./settings.mjs";

test("without any variable there are defaults", () => {
  expect(parseSettings({}, "/srv/app")).toEqual({
    port: 3000,
    host: null,
    databaseUrl: null,
    dataDir: "/srv/app/.data",
    baseUrl: null,
    trustProxy: false,
    secret: null,
  });
});

test("an empty variable counts as unset", () => {
  expect(parseSettings({ PORT: "", HOST: " ", DATA_DIR: "" }, "/srv/app")).toMatchObject({
    port: 3000,
    host: null,
    dataDir: "/srv/app/.data",
  });
});

test("what is given is taken", () => {
  const env = {
    PORT: "8080",
    HOST: "127.0.0.1",
    DATABASE_URL: "postgresql://me:secret@db.example:5433/course",
    DATA_DIR: "/var/lib/course",
    BASE_URL: "https://course.example/",
    TRUST_PROXY: "1",
    BETTER_AUTH_SECRET: "x".repeat(32),
  };
  expect(parseSettings(env, "/srv/app")).toEqual({
    port: 8080,
    host: "127.0.0.1",
    databaseUrl: "postgresql://me:secret@db.example:5433/course",
    dataDir: "/var/lib/course",
    baseUrl: "https://course.example",
    trustProxy: true,
    secret: "x".repeat(32),
  });
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80a"],
  ["PORT", "-1"],
  ["PORT", "3e3"],
  ["HOST", "http://localhost"],
  ["HOST", "a b"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "postgresql://localhost"],
  ["DATABASE_URL", "localhost:5432/course"],
  ["DATA_DIR", "a\0b"],
  ["BASE_URL", "course.example"],
  ["BASE_URL", "ftp://course.example"],
  ["BASE_URL", "https://course.example/path"],
  ["BASE_URL", "https://me@course.example"],
  ["TRUST_PROXY", "maybe"],
  ["TRUST_PROXY", "1"], // without BASE_URL
  ["BETTER_AUTH_SECRET", "short"],
])("a wrong %s is refused in one sentence that names it (%j)", (name, value) => {
  expect(() => parseSettings({ [name]: value }, "/srv/app")).toThrow(
    new RegExp(`^${name} [^\n]+\\.$`),
  );
});

test("a refused DATABASE_URL is not shown: it holds a password", () => {
  const env = { DATABASE_URL: "mysql://me:secret@localhost/x" };
  expect(() => parseSettings(env, "/")).toThrow(/^(?!.*secret)/);
});
