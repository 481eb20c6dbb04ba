import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { AssignmentContent } from "../assignment-content";
import { readPicked } from "../content-quiz";

type Props = { content: AssignmentContent; locale: Locale };

/** Says how many picked items the course has no more: attempts leave them out. */
export async function RetiredNotice({ content, locale }: Props) {
  if (content.kind !== "picked") return null;
  const { retired } = await readPicked(content.quiz.items);
  if (retired.length === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  return <p className="notice">{t("retired", { count: retired.length })}</p>;
}
