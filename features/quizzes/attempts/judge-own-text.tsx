import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { textOf } from "../items/grade";
import type { Wording } from "../items/wording";
import { Words } from "../items/words";
import type { Attempt, AttemptItem } from "./attempt.store";
import { judgeOwnText } from "./judge-own-text.action";

type Props = { attempt: Attempt; item: AttemptItem; wording: Wording; locale: Locale };

/** In self-study nobody grades a text but the learner: tick what the own text has, beside the model answer. */
export async function JudgeOwnText({ attempt, item, wording, locale }: Props) {
  const structure = (item.regraded ?? item.content).item;
  if (structure.interaction !== "extended-text" || textOf(item.response).trim() === "") return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz.judge" });
  const met = item.criteriaMet ?? [];
  return (
    <form action={judgeOwnText} className="judge">
      <input type="hidden" name="attempt" value={attempt.id} />
      <input type="hidden" name="position" value={item.position} />
      <input type="hidden" name="locale" value={locale} />
      <fieldset>
        <legend>{t("title")}</legend>
        {structure.rubric.map(({ id }) => (
          <label className="choice" key={id}>
            <input type="checkbox" name="criteria" value={id} defaultChecked={met.includes(id)} />
            <span>
              <Words wording={wording} name={`criteria.${id}`} />
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="quiet-button">
        {t(item.criteriaMet ? "again" : "save")}
      </button>
    </form>
  );
}
