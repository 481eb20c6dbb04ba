import type { ReactNode } from "react";
import type { TextState } from "@/i18n/aymara-status";
import { DraftMark } from "./draft-mark";
import { type Edition, type LessonView, langIfForeign, partHref } from "./lesson-view";

/** What says a part in one language. */
type Say = (edition: Edition) => ReactNode;

type AskedProps = {
  view: LessonView;
  /** The part's stable address in the page. */
  id: string;
  say: Say;
  /** The state of the part's Aymara words. */
  state: TextState;
  /** What else one may ask of the part, such as what it rests on. */
  rests?: ReactNode;
};

/**
 * A part of a lesson with a stable address: its words, and under them, quiet and closed, what it rests
 * on and the same in the other languages. A checkbox opens those, since a closed <details> could not
 * also be shown beside the words (ui/css/beside.css).
 */
export function Asked({ view, id, say, state, rests }: AskedProps) {
  const switchId = `${id}-others`;
  return (
    <div className="block" id={id}>
      <div className="said" lang={langIfForeign(view)}>
        {say(view.own)}
      </div>
      {view.own.language === "ay" && <DraftMark state={state} view={view} />}
      {rests}
      <input type="checkbox" className="others-switch" id={switchId} autoComplete="off" />
      <label className="ask" htmlFor={switchId}>
        {view.t("others.ask")}
      </label>
      <div className="others">
        {view.others.map((edition) => (
          <div
            key={edition.language}
            className={`other ${edition.language}`}
            lang={edition.language}
          >
            <p className="own-link">
              <a
                href={partHref(view, edition.language, id)}
                hrefLang={edition.language}
                lang={view.locale}
              >
                {view.t("others.ownLink", {
                  language: view.shell(`languages.${edition.language}`),
                })}
              </a>{" "}
              {edition.language === "ay" && <DraftMark state={state} view={view} />}
            </p>
            {say(edition)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A heading or another short part that shows its other languages only when two are read side by side. */
export function Paired({
  view,
  say,
  children,
}: {
  view: LessonView;
  say: Say;
  children: ReactNode;
}) {
  return (
    <div className="pair">
      {children}
      <div className="others">
        {view.others.map((edition) => (
          <div
            key={edition.language}
            className={`other ${edition.language}`}
            lang={edition.language}
          >
            {say(edition)}
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * On wide screens: which language stands beside the lesson's own. The radios are siblings of the
 * article, so that CSS alone can follow them, also in browsers without :has().
 */
export function BesideChoice({ view }: { view: LessonView }) {
  const choices = [undefined, ...view.others.map(({ language }) => language)];
  return (
    <>
      <p className="beside-title" id="beside">
        {view.t("beside.title")}
      </p>
      {choices.map((language) => (
        <input
          key={language ?? "none"}
          type="radio"
          name="beside"
          id={`beside-${language ?? "none"}`}
          className="beside-switch"
          autoComplete="off"
          aria-describedby="beside"
          defaultChecked={!language}
        />
      ))}
      <p className="beside-choices">
        {choices.map((language) => (
          <label key={language ?? "none"} htmlFor={`beside-${language ?? "none"}`} lang={language}>
            {language ? view.shell(`languages.${language}`) : view.t("beside.none")}
          </label>
        ))}
      </p>
    </>
  );
}
