import "server-only";
import { createHash } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { dateParts } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayMoment } from "@/i18n/say-moment";
import { type Assignment, isReading } from "../assignment";
import { type Live, type LiveLearner, type LiveState, readLive } from "./live.store";

/** What the live view shows, in the words of one language: the page draws it, and the same comes as JSON. */
export type LiveBoard = {
  /** "3 not started · 5 working · 12 handed in" */
  counts: string;
  /** When it closes or closed; null where it never does. */
  closes: string | null;
  learners: { id: string; name: string; state: LiveState; words: string }[];
  /** After which learner the list goes on; null at its end. */
  next: string | null;
};

type Asked = { assignment: Assignment; timeZone: string; locale: Locale; now: Date };

/** Where everybody is at this moment, a page of learners at a time. One query. */
export async function readBoard(asked: Asked, after: string | null): Promise<LiveBoard> {
  const { assignment, locale, now } = asked;
  const { id, classroomId } = assignment;
  const live = await readLive({ classroomId, assignmentId: id }, now, after);
  const say = await stateSayer(asked);
  const learners = live.learners.map(async (learner) => ({
    ...{ id: learner.userId, name: learner.name, state: learner.state },
    words: await say(learner),
  }));
  return {
    counts: await sayCounts(live, locale),
    closes: await sayClosing(asked),
    learners: await Promise.all(learners),
    next: live.next,
  };
}

async function sayCounts({ counts }: Live, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  return t("counts", {
    notStarted: String(counts.notStarted),
    working: String(counts.working),
    submitted: String(counts.submitted),
  });
}

async function sayClosing({ assignment, timeZone, locale, now }: Asked): Promise<string | null> {
  const { cutOffAt } = assignment;
  if (!cutOffAt) return null;
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  const when = await sayMoment(cutOffAt, locale, { timeZone, now });
  return now > cutOffAt ? t("closed", { when }) : t("closesAt", { when });
}

async function stateSayer({ assignment, timeZone, locale, now }: Asked) {
  const t = await getTranslations({ locale, namespace: "ui.insight.live.states" });
  const sayHandedIn = async (at: Date | null): Promise<string> => {
    if (!at || isReading(assignment)) return t("read");
    if (isSameDay(at, now, timeZone)) {
      return t("submitted", { time: dateParts(at, timeZone).time });
    }
    return t("submittedOn", { when: await sayMoment(at, locale, { timeZone, now }) });
  };
  return async (learner: LiveLearner): Promise<string> => {
    switch (learner.state) {
      case "submitted":
        return sayHandedIn(learner.submittedAt);
      case "working": {
        const at = { at: String(learner.at), items: String(learner.items) };
        const words = { ...at, answered: String(learner.answered) };
        return learner.number > 1
          ? t("workingAgain", { ...words, number: String(learner.number) })
          : t("working", words);
      }
      case "not-started":
      case "never-submitted":
      case "excused":
        return t(learner.state);
    }
  };
}

function isSameDay(one: Date, other: Date, timeZone: string): boolean {
  const dayOf = (at: Date) => {
    const { day, month, year } = dateParts(at, timeZone);
    return `${year} ${month} ${day}`;
  };
  return dayOf(one) === dayOf(other);
}

/** Names what a board says: the same board has the same tag, and need not be sent again. */
export const tagOf = (json: string): string =>
  `"${createHash("sha256").update(json).digest("base64url").slice(0, 27)}"`;
