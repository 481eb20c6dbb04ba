import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { answerAskers } from "./asking.action";
import type { Classroom } from "./class-member.store";
import { ASKING_AT_ONCE, type Asking, listAsking } from "./enrolment.store";

type Props = { classroom: Classroom; locale: Locale };

/** Who waits to be let in, each with two buttons. Nothing where nobody does. */
export async function AskingList({ classroom, locale }: Props) {
  const asking = await listAsking(classroom.id);
  if (asking.length === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.askers" });
  return (
    <section className="card" aria-labelledby="askers">
      <h2 id="askers">{t("title")}</h2>
      <form action={answerAskers}>
        <input type="hidden" name="class" value={classroom.id} />
        <input type="hidden" name="locale" value={locale} />
        <ul className="askers">
          {asking.map((one) => (
            <Asker key={one.userId} {...{ one, classroom, locale }} />
          ))}
        </ul>
        {asking.length > 1 && (
          <p className="actions">
            <button type="submit" name="all" value="yes" className="go">
              {t("letAllIn")}
            </button>
          </p>
        )}
      </form>
      {asking.length === ASKING_AT_ONCE && <p className="hint">{t("more")}</p>}
    </section>
  );
}

async function Asker({ one, classroom, locale }: Props & { one: Asking }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.askers" });
  const when = await sayWhen(one.askedAt, locale, "dateTime", classroom.timeZone);
  const named = (what: string) => t("who", { what, name: one.name });
  return (
    <li>
      <span>
        <strong>{one.name}</strong>
        <span className="hint">
          {t("asked", { when })} {one.wasHere && t("wasHere")}
        </span>
        <input type="hidden" name="listed" value={one.userId} />
      </span>
      <span className="buttons">
        <button
          type="submit"
          name="letIn"
          value={one.userId}
          className="quiet-button"
          aria-label={named(t("letIn"))}
        >
          {t("letIn")}
        </button>
        <button
          type="submit"
          name="refuse"
          value={one.userId}
          className="quiet-button"
          aria-label={named(t("refuse"))}
        >
          {t("refuse")}
        </button>
      </span>
    </li>
  );
}
