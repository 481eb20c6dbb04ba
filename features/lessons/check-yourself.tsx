import type { Check } from "@/curriculum";
import { aymaraState } from "@/i18n/aymara-status";
import { checkId, type Edition, type LessonView } from "./lesson-view";
import { Asked } from "./others";
import { plainTags } from "./terms";
import { lessonFile, stateOfTexts } from "./text-state";

/**
 * A question after a section, answered in the page: a chosen radio shows its feedback by :has(). Browsers
 * without it get the button, which posts to /api/check and is answered by a small page.
 */
export function CheckYourself({ view, check }: { view: LessonView; check: Check }) {
  const key = `checks.${check.id}`;
  const say = (edition: Edition) =>
    edition === view.own ? (
      <CheckForm view={view} check={check} />
    ) : (
      <CheckInWords check={check} edition={edition} />
    );
  const keys = [`${key}.prompt`, ...check.choices.map((choice) => `${key}.choices.${choice}`)];
  return (
    <div className="check">
      <Asked
        view={view}
        id={checkId(check.id)}
        say={say}
        state={stateOfTexts(lessonFile(view.lesson), keys)}
      />
    </div>
  );
}

function CheckForm({ view, check }: { view: LessonView; check: Check }) {
  const { t, own, lesson, locale } = view;
  const key = `checks.${check.id}`;
  const promptId = `${checkId(check.id)}-prompt`;
  return (
    <form action="/api/check" method="post">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="lesson" value={lesson.slug} />
      <input type="hidden" name="check" value={check.id} />
      <fieldset aria-describedby={promptId}>
        <legend>{t("check.title")}</legend>
        <p className="hint">{t("check.ungraded")}</p>
        <p className="prompt" id={promptId}>
          {own.words.rich(`${key}.prompt`, plainTags)}
        </p>
        {check.choices.map((choice) => (
          <div className="answer" key={choice}>
            <label className="choice">
              <input type="radio" name="choice" value={choice} autoComplete="off" />
              <span>{own.words.rich(`${key}.choices.${choice}`, plainTags)}</span>
            </label>
            <div role="status">
              <Feedback view={view} check={check} choice={choice} />
            </div>
          </div>
        ))}
        <button type="submit" className="go send">
          {t("check.send")}
        </button>
      </fieldset>
    </form>
  );
}

/** What a choice is worth and why: a sign and a word, not a colour alone. Drafted Aymara brings its Spanish. */
export function Feedback(props: { view: LessonView; check: Check; choice: string }) {
  const { view, check, choice } = props;
  const isRight = choice === check.key;
  const key = `checks.${check.id}.feedback.${choice}`;
  const spanish =
    view.own.language === "ay" && aymaraState(lessonFile(view.lesson), key) !== "reviewed"
      ? view.others.find(({ language }) => language === "es")
      : undefined;
  return (
    <div className={isRight ? "says yes" : "says no"}>
      <p>
        <strong>
          <span aria-hidden="true">{isRight ? "✓" : "✗"}</span>{" "}
          {view.t(isRight ? "check.right" : "check.wrong")}.
        </strong>{" "}
        {view.own.words.rich(key, plainTags)}
      </p>
      {spanish && (
        <p className="beneath" lang="es">
          {spanish.words.rich(key, plainTags)}
        </p>
      )}
    </div>
  );
}

function CheckInWords({ check, edition }: { check: Check; edition: Edition }) {
  const key = `checks.${check.id}`;
  return (
    <>
      <p>{edition.words.rich(`${key}.prompt`, plainTags)}</p>
      <ul>
        {check.choices.map((choice) => (
          <li key={choice}>{edition.words.rich(`${key}.choices.${choice}`, plainTags)}</li>
        ))}
      </ul>
    </>
  );
}
