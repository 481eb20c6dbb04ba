import { expect, test } from "vitest";
import { addressOf, addressPicture, addressText, codePicture } from "./address-picture";

const picture = (address: string) => addressPicture(new URL(address));

test("the address is what the door says of the request", () => {
  const headers = new Headers({
    host: "aula.example:3000",
    "x-forwarded-host": "thakhi.example",
    "x-forwarded-proto": "https",
  });
  expect(addressOf(headers, "/es/l/4").href).toBe("https://thakhi.example/es/l/4");
  expect(addressOf(new Headers({ host: "aula.example:3000" }), "/es/l/4").href).toBe(
    "http://aula.example:3000/es/l/4",
  );
});

test("the picture has the code and the address in letters", () => {
  expect(picture("https://thakhi.example/es/l/4")).toContain(">thakhi.example/es/l/4</text>");
  expect(picture("http://aula.example:3000/es/l/4")).toContain(
    ">http://aula.example:3000/es/l/4</text>",
  );
  expect(picture("https://thakhi.example/es/l/4").match(/v6h-/g)?.length).toBeGreaterThan(150);
});

test.each(["http://localhost:3000/es/l/4", "http://127.0.0.1/es/l/4", "http://[::1]:3000/es/l/4"])(
  "%s is printed without a code, which would lead a phone nowhere",
  (address) => {
    expect(picture(address)).not.toContain("v6h-");
  },
);

test("the code alone holds the query, which the letters leave out", () => {
  const address = new URL("http://aula.example:3000/es/sign-in?username=wara");
  expect(addressText(address)).toBe("http://aula.example:3000/es/sign-in");
  expect(codePicture(address)).not.toBe(codePicture(new URL("/es/sign-in", address)));
  expect(codePicture(address)).not.toContain("<text");
  expect(codePicture(new URL("http://localhost:3000/es/sign-in"))).toBeNull();
});
