import "server-only";
import { Prisma } from "@/prisma/generated/client";

/** Whether a response, as Postgres keeps it, gives nothing: none was saved, or what was given was taken back. */
export const isBlank = (response: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce(
  ${response} is null or trim(${response}->>'text') = '' or ${response}->'choices' = '[]'
  or coalesce(${response}->'places', ${response}->'pairs', ${response}->'gaps') = '{}', false)`;
