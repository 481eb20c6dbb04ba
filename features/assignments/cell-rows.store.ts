import "server-only";
import { Prisma } from "@/prisma/generated/client";

/**
 * Cells as the database itself tells them, for what must be counted, filtered and ordered before a page of it is read:
 * one row for each active learner whom an assignment is set to, in archived classes too, with `kind` as cellState has it. That
 * both say the same is tested over random histories (cell-rows.store.test.ts).
 *
 * @param where a condition on `a`, the assignment, and `e`, the enrolment
 */
export const cellRows = (where: Prisma.Sql, now: Date): Prisma.Sql => Prisma.sql`
  select ruled.*, case
      when "excusedAt" is not null then 'excused'
      when "inProgressId" is not null then 'in-progress'
      when "readAt" is not null then 'read'
      when finished > 0 then 'submitted'
      when "neverSubmitted" then 'never-submitted'
      when "joinedAt" > coalesce("cutOffAt", "dueAt") then 'excused'
      when ${now}::timestamptz < "opensAt" then 'not-open'
      when ${now}::timestamptz > "cutOffAt" then 'missed'
      when ${now}::timestamptz > "dueAt" then 'overdue'
      else 'not-started'
    end as kind
  from (
    select joined.*,
      case when "givenCutOffAt" is not null and "dueAt" > "givenCutOffAt" then "dueAt"
        else "givenCutOffAt" end as "cutOffAt"
    from (
      select a.id, a."classroomId", e."userId", e."joinedAt", r."excusedAt", r."inProgressId",
        coalesce(r.attempts, 0) as attempts, coalesce(r.finished, 0) as finished,
        coalesce(r."neverSubmitted", false) as "neverSubmitted", read."readAt",
        coalesce(own."opensAt", ofgroups."opensAt", a."opensAt") as "opensAt",
        coalesce(own."dueAt", ofgroups."dueAt", a."dueAt") as "dueAt",
        coalesce(own."cutOffAt", ofgroups."cutOffAt", a."cutOffAt") as "givenCutOffAt",
        coalesce(own."attemptsAllowed", ofgroups."attemptsAllowed",
          (a.settings->>'attemptsAllowed')::int) + coalesce(r."extraAttempts", 0) as allowed
      from "Enrolment" e
      join "Assignment" a on a."classroomId" = e."classroomId"
      left join "AssignmentResult" r on r."assignmentId" = a.id and r."userId" = e."userId"
      left join "Extension" own on own."assignmentId" = a.id and own."userId" = e."userId"
      left join lateral (
        select min(x."opensAt") as "opensAt", max(x."dueAt") as "dueAt",
          max(x."cutOffAt") as "cutOffAt", max(x."attemptsAllowed") as "attemptsAllowed"
        from "Extension" x join "GroupMember" m on m."groupId" = x."groupId"
        where x."assignmentId" = a.id and m."userId" = e."userId"
      ) ofgroups on true
      left join "LessonRead" read on a.content->>'kind' = 'reading'
        and read.lesson = a.content->>'lesson' and read."userId" = e."userId"
      where e.state = 'active' and ${where} and (
        a.audience = 'everyone' or coalesce(r.attempts, 0) > 0
        or exists (select from "AssignmentPerson" p
          where p."assignmentId" = a.id and p."userId" = e."userId")
        or exists (select from "AssignmentGroup" g join "GroupMember" m on m."groupId" = g."groupId"
          where g."assignmentId" = a.id and m."userId" = e."userId"))
    ) joined
  ) ruled`;
