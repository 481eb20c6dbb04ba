import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keptTogether } from "./kept-together";

const button = createElement("button", { type: "button" }, "FERAN");
const html = (...prose: Parameters<typeof keptTogether>[0][]) =>
  renderToStaticMarkup(keptTogether(prose)).replaceAll(' type="button"', "");

test("the sign after a button stays with it, and stands once", () => {
  expect(html("La feria, o ", button, "). Allí")).toBe(
    'La feria, o <span class="kept"><button>FERAN</button>).</span> Allí',
  );
});

test("where a word or nothing follows, nothing changes", () => {
  expect(html("La ", button, " nace")).toBe("La <button>FERAN</button> nace");
  expect(html(button)).toBe("<button>FERAN</button>");
  expect(html("Nace. Allí")).toBe("Nace. Allí");
});
