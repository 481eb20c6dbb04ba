import { describe, expect, test } from "vitest";
import { assetsOf, handInForm, languageForm } from "./page-forms";

const page = `<script src="/_next/static/a.js" async=""></script><link rel="preload" href="/_next/static/a.js"/>
<form action="/api/attempts/1/responses" method="post" id="response"><input type="hidden" name="sequence" value="1"/>
<input type="radio" name="choice" value="a"/><input type="radio" name="choice" checked="" value="b"/>
<select name="gap.one"><option value="">–</option><option value="x" selected="">X</option></select></form><button form="response" name="go" value="language-en">English</button>
<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:1}"/>
<input type="hidden" name="attempt" value="1"/></form>`;

describe("a page’s forms as a browser without scripts sends them", () => {
  test("handing in: the action’s fields and the form’s own", () => {
    expect([...handInForm(page)]).toEqual([
      ["$ACTION_1:0", '{"id":1}'],
      ["attempt", "1"],
    ]);
  });

  test("another language: the button, what is ticked, what is selected", () => {
    const { path, data } = languageForm(page, "en");
    expect(path).toBe("/api/attempts/1/responses");
    expect(String(data)).toBe("sequence=1&choice=b&gap.one=x&go=language-en");
  });

  test("a page without them is told", () => {
    expect(() => handInForm("<p></p>")).toThrow();
    expect(() => languageForm(page, "ay")).toThrow();
  });

  test("assets, each once", () => {
    expect(assetsOf(page)).toEqual(["/_next/static/a.js"]);
  });
});
