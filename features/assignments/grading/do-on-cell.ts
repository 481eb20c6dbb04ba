import "server-only";
import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { Asked, Reply, refuseFields } from "@/features/accounts/define-action";
import { done, refuse } from "@/features/accounts/result";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { findLastChange } from "../gradebook/changes.store";
import { sayChanges } from "../gradebook/say-change";
import type { AskedOfCell } from "./cell-fields";
import type { CellAsked, CellPlace, CellReply } from "./cell-place.store";
import { classToChange } from "./class-to-change";

type Act = (
  place: CellPlace,
  asked: CellAsked,
  classroom: Classroom,
) => Promise<CellReply | ReturnType<typeof refuseFields>>;

/**
 * Does something to a cell for somebody who may, and shows the page anew. Where another teacher changed the cell since the
 * form was shown, it is told what they did and asks whose shall stay (teaching.md 2.12): "yours" is done over exactly the
 * version that was told of.
 */
export async function doOnCell(input: AskedOfCell, asked: Asked, act: Act): Promise<Reply> {
  const found = await classToChange(asked.actor, input.class, "grade");
  if (!found.ok) return found;
  const { classroom, by } = found.value;
  const t = await getTranslations({ locale: asked.locale, namespace: "ui.gradebook.acts" });
  if (input.whose && !input.whose.isMine) {
    refresh();
    return done({ sentence: t("leftAsTheirs") });
  }
  const place = { classroomId: classroom.id, assignmentId: input.assignment, userId: input.user };
  const version = input.whose?.version ?? input.version;
  const reply = await act(place, { by, version, now: asked.now }, classroom);
  if (reply.ok) {
    refresh();
    return done({ sentence: t("done") });
  }
  switch (reply.refusal) {
    case "bad-request":
    case "not-found":
      return reply;
    case "not-now":
      return { ...refuse("conflict"), message: t("notNow") };
    case "conflict":
      return conflict(place, reply.version, { asked, classroom });
  }
}

async function conflict(
  place: CellPlace,
  version: number,
  { asked, classroom }: { asked: Asked; classroom: Classroom },
): Promise<Reply> {
  const { locale } = asked;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.conflict" });
  const last = await findLastChange(place);
  const { timeZone } = classroom;
  const [said] = last ? await sayChanges([last], { locale, timeZone }) : [];
  return {
    ...refuse("conflict"),
    message: said
      ? t("changed", { when: said.when, what: [said.what, ...said.more].join(" ") })
      : t("changedByNobody"),
    ask: {
      name: "whose",
      legend: t("whose"),
      options: [
        { value: "theirs", label: t("theirs") },
        { value: `yours-${version}`, label: t("yours") },
      ],
    },
  };
}
