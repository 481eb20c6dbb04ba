import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("a password is kept as argon2id with 19 MiB, two passes, and a salt of its own", async () => {
  const [one, two] = await Promise.all([hashPassword("quqa uma"), hashPassword("quqa uma")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

test("a password is right however the keyboard composes it, and no other is", async () => {
  const hash = await hashPassword("contraseña ñandú");
  expect(await verifyPassword({ hash, password: "contrasen\u0303a n\u0303andu\u0301" })).toBe(true);
  expect(await verifyPassword({ hash, password: "contrasena nandu" })).toBe(false);
});

test("a whole class at once gets its turn", async () => {
  const hash = await hashPassword("clave de clase");
  const passwords = Array.from({ length: 30 }, (_, n) => (n % 2 ? "clave de clase" : `falsa ${n}`));
  const found = await Promise.all(passwords.map((password) => verifyPassword({ hash, password })));
  expect(found).toEqual(passwords.map((_, n) => n % 2 === 1));
});
