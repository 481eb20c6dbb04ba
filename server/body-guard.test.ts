import { describe, expect, test } from "vitest";
import { bodyLimit, checkBody } from "./body-guard";

const api = "/api/attempts/1/responses";
const page = "/es/sign-in";
const form = "application/x-www-form-urlencoded";
const json = "application/json";
const id = "40943517325a42bdfe9ce7a8980de32cd819966ec7";

// As long and as random as a browser makes it.
const boundary = "----geckoformboundary8d0ce5a96ed5e0a04cf56d39dc4b7fa6";

const check = (path: string, type: string, body: string | Buffer, more = {}) =>
  checkBody(path, { "content-type": type, ...more }, Buffer.from(body));

function multipart(fields: Record<string, string>): [type: string, body: string] {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return [`multipart/form-data; boundary=${boundary}`, `${parts.join("")}--${boundary}--\r\n`];
}

describe("at the API", () => {
  test.each<[string, string, string | Buffer, number | "passes"]>([
    ["JSON", json, '{"a":["ñ","🦙",2]}', "passes"],
    ["JSON with a charset", `${json}; charset=utf-8`, "{}", "passes"],
    ["JSON that ends too early", json, '{"a":', 400],
    ["nothing", json, "", 400],
    ["a NUL in JSON", json, '{"a":"\\u0000"}', 400],
    ["half a surrogate pair in JSON", json, '{"a":"\\ud800"}', 400],
    ["half a surrogate pair in a key", json, '{"\\udc00":1}', 400],
    ["bytes that are no UTF-8", json, Buffer.from([0x22, 0xff, 0x22]), 400],
    ["JSON 32 deep", json, `${"[".repeat(32)}1${"]".repeat(32)}`, "passes"],
    ["JSON 34 deep", json, `${"[".repeat(34)}1${"]".repeat(34)}`, 400],
    ["JSON deep enough to end a process", json, `${"[".repeat(30_000)}`, 400],
    ["a form", form, "a=1&b=%C3%B1+x&c=", "passes"],
    ["an empty form", form, "", "passes"],
    ["a broken percent sign", form, "a=%ZZ", 400],
    ["a percent sign at the end", form, "a=%", 400],
    ["a surrogate in a form", form, "a=%ED%A0%80", 400],
    ["a NUL in a form", form, "a=%00", 400],
    ["a NUL in a name", form, "a%00=1", 400],
    ["plain text", "text/plain", "{}", 415],
    ["XML", "text/xml", "<a/>", 415],
    ["no type", "", "a=1", 415],
    ["a type that only begins like ours", "application/jsonp", "{}", 415],
  ])("%s", async (_, type, body, outcome) => {
    const checked = await check(api, type, body);
    expect(checked.ok ? "passes" : checked.status).toBe(outcome);
  });

  test("a form's fields are read for the case that they must be offered again", async () => {
    expect(await check(api, form, "a=1&a=2&text=%C3%B1+%26")).toEqual({
      ok: true,
      fields: [
        ["a", "1"],
        ["a", "2"],
        ["text", "ñ &"],
      ],
    });
    expect(await check(api, ...multipart({ text: "ñ\r\nx" }))).toEqual({
      ok: true,
      fields: [["text", "ñ\r\nx"]],
    });
  });

  test("a compressed body is refused", async () => {
    const checked = await check(api, json, "{}", { "content-encoding": "gzip" });
    expect(checked).toEqual({ ok: false, status: 415 });
  });
});

describe("at a page", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["a form of a server action", { [`$ACTION_ID_${id}`]: "", name: "ñ" }, true],
    [
      "a form with a bound action",
      { $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}`, "$ACTION_1:1": "[]" },
      true,
    ],
    ["a form of nobody's", { name: "ñ" }, false],
    ["an action's id that is none", { $ACTION_ID_zz: "" }, false],
    ["a reference to nothing", { $ACTION_REF_1: "" }, false],
    ["a reference to no JSON", { $ACTION_REF_1: "", "$ACTION_1:0": "{" }, false],
    ["a reference to no id", { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":5}' }, false],
    ["an unknown mark", { [`$ACTION_ID_${id}`]: "", $ACTION_X: "" }, false],
    ["a NUL", { [`$ACTION_ID_${id}`]: "", name: "\0" }, false],
  ])("%s", async (_, fields, passes) => {
    expect((await check(page, ...multipart(fields))).ok).toBe(passes);
  });

  test.each<[string, string, string]>([
    ["a plain form", form, "a=1"],
    ["JSON", json, "{}"],
    ["a multipart body that is none", "multipart/form-data; boundary=x", "rubbish"],
    [
      "a multipart body that breaks off",
      `multipart/form-data; boundary=${boundary}`,
      `--${boundary}\r\nContent-`,
    ],
    ["a multipart body without a boundary", "multipart/form-data", "--x--"],
    ["a file in a form of nobody's", `multipart/form-data; boundary=${boundary}`, filePart("x")],
  ])("%s is refused", async (_, type, body) => {
    expect(await check(page, type, body)).toEqual({ ok: false, status: 400 });
  });

  test.each<[string, string, string, number | "passes"]>([
    [id, "text/plain;charset=UTF-8", '["$K1"]', "passes"],
    [id, "text/plain;charset=UTF-8", "[", 400],
    [id, ...multipart({ "0": '["$K1"]', "1_name": "ñ" }), "passes"],
    [id, ...multipart({ "1_name": "ñ" }), 400],
    [id, ...multipart({ "0": "[" }), 400],
    [id, form, "a=1", 415],
    ["not-an-id", "text/plain;charset=UTF-8", "[]", 400],
  ])("a script calls the action %s with %s", async (action, type, body, outcome) => {
    const checked = await check(page, type, body, { "next-action": action });
    expect(checked.ok ? "passes" : checked.status).toBe(outcome);
  });
});

const textPart = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

function filePart(content: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}

describe("a file beside the texts of a form of ours", () => {
  const type = `multipart/form-data; boundary=${boundary}`;
  const mark = textPart(`$ACTION_ID_${id}`, "");

  test.each<[string, Buffer, boolean]>([
    ["in UTF-8", Buffer.from(mark + filePart("Ñusta")), true],
    ["in the encoding of a spreadsheet", Buffer.from(mark + filePart("Ñusta"), "latin1"), true],
    ["none chosen", Buffer.from(mark + filePart("")), true],
    ["beside a text that is no UTF-8", Buffer.from(mark + textPart("t", "ñ"), "latin1"), false],
  ])("%s", async (_, parts, passes) => {
    const end = Buffer.from(parts.includes("filename") ? "" : `--${boundary}--\r\n`);
    expect((await check(page, type, Buffer.concat([parts, end]))).ok).toBe(passes);
  });

  test("it is no field, and the API takes no bytes that are no text", async () => {
    const body = Buffer.from(textPart("text", "x") + filePart("Ñ"), "latin1");
    expect(await check(api, type, body)).toEqual({ ok: false, status: 400 });
    const checked = await check(page, type, Buffer.concat([Buffer.from(mark), body]));
    expect(checked).toEqual({
      ok: true,
      fields: [
        [`$ACTION_ID_${id}`, ""],
        ["text", "x"],
      ],
    });
  });
});

test("the API takes less than a page", () => {
  expect(bodyLimit(api)).toBe(65_536);
  expect(bodyLimit(page)).toBe(262_144);
});
