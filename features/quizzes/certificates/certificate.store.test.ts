import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { database } from "@/prisma/client";
import { makeCertificateCode } from "./certificate";
import { findCertificate, findCertificateOf, issueCertificate } from "./certificate.store";
import { readCertificate } from "./read-certificate";

const now = new Date("2026-11-24T12:00:00Z");
const newCode = () => makeCertificateCode(randomInt);

let userId: string;

beforeEach(async () => {
  const email = `${uuidv7()}@users.invalid`;
  userId = (await database.user.create({ data: { name: "Ñusta", email } })).id;
});

async function finished(outcome = 0.8, quiz = "final"): Promise<string> {
  const number = await database.attempt.count({ where: { userId, quiz } });
  const { id } = await database.attempt.create({
    data: {
      ...{
        userId,
        quiz,
        number: number + 1,
        seed: 1,
        state: "finished",
        submittedAt: now,
        outcome,
      },
    },
  });
  return id;
}

const of = (attemptId: string, name = "Ñusta") => ({
  ...{ attemptId, name, lessons: ["b", "a"], outcome: 0.8, issuedAt: now },
});

const person = () => examplePerson({ id: userId });

test("what is issued can be verified by its code, and stays as it was", async () => {
  const attempt = await finished();
  const issued = await issueCertificate(of(attempt), newCode);
  expect(issued).toEqual({ ...of(attempt), code: issued.code });
  await database.attempt.update({ where: { id: attempt }, data: { outcome: 0.1 } });
  expect(await findCertificate(issued.code)).toEqual(issued);
  expect(await findCertificate(newCode())).toBeNull();
});

test("issued eight times at once it is one certificate, and its name stays", async () => {
  const attempt = await finished();
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) => issueCertificate(of(attempt, `name ${at}`), newCode)),
  );
  expect(new Set(all.map(({ code, name }) => `${code} ${name}`)).size).toBe(1);
  expect(await issueCertificate(of(attempt, "another"), newCode)).toEqual(all[0]);
  expect(await database.certificate.count({ where: { attemptId: attempt } })).toBe(1);
});

test("a code that another certificate has is not given twice", async () => {
  const [first, second] = [await finished(), await finished()];
  const taken = await issueCertificate(of(first), newCode);
  const codes = [taken.code, taken.code, newCode()];
  const issued = await issueCertificate(of(second), () => codes.shift() ?? "");
  expect(issued.attemptId).toBe(second);
  expect(issued.code).not.toBe(taken.code);
});

test("its owner reads it; to anybody else, and for what does not earn one, there is none", async () => {
  const attempt = await finished();
  expect(await readCertificate(person(), attempt)).toMatchObject({ certificate: null });
  const issued = await issueCertificate(of(attempt), newCode);
  expect(await readCertificate(person(), attempt)).toMatchObject({ certificate: issued });
  expect(await readCertificate({ ...person(), id: uuidv7() }, attempt)).toBeNull();
  expect(await readCertificate(null, attempt)).toBeNull();
  expect(await readCertificate(person(), await finished(0.59))).toBeNull();
  expect(await readCertificate(person(), await finished(1, "lesson"))).toBeNull();
  expect(await readCertificate(person(), uuidv7())).toBeNull();
  expect(await readCertificate(person(), "nonsense")).toBeNull();
});

test("a certificate goes with its attempt", async () => {
  const attempt = await finished();
  await issueCertificate(of(attempt), newCode);
  await database.attempt.delete({ where: { id: attempt } });
  expect(await findCertificateOf(attempt)).toBeNull();
});
