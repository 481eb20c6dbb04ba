import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { ReviewedPick } from "./reviewed-detail";
import { signOf, Verdicts } from "./verdicts";
import type { Wording } from "./wording";
import { Passage, tagsFor, Words } from "./words";

type Shown = { wording: Wording; locale: Locale };

/** Names what became of a pick: the key of its words under `outcome`. */
function pickSays({ picked, right }: ReviewedPick) {
  if (picked === null) return "isRight";
  if (!picked) return "missed";
  if (right === null) return "chosen";
  return right ? "chosenRight" : "chosenWrong";
}

/** What was picked well; a right choice that was missed has the sign of a mistake. */
const isWell = ({ picked, right }: ReviewedPick) => (picked === false ? false : right);

/** The choices that were picked, and the right ones that were missed. */
export async function OutcomePicks({
  picks,
  words,
  wording,
  locale,
}: Shown & { picks: ReviewedPick[]; words: "choices" | "places" }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const verdicts = picks.map((pick) => ({
    id: pick.id,
    words: <Words wording={wording} name={`${words}.${pick.id}`} />,
    right: isWell(pick),
    says: t(pickSays(pick)),
    feedback: pick.feedback,
  }));
  return <Verdicts verdicts={verdicts} wording={wording} />;
}

/** The passage with what was picked and what was missed marked in it, each by a sign and a word. */
export async function MarkedPassage({
  choices,
  picks,
  wording,
  locale,
}: Shown & { choices: readonly string[]; picks: ReviewedPick[] }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const tags = tagsFor("hot", choices, (id, _index, words) => {
    const pick = picks.find((one) => one.id === id);
    if (!pick) return <u key={id}>{words}</u>;
    return (
      <span className="hot-mark" key={id} data-right={isWell(pick)}>
        <span className="sign" aria-hidden="true">
          {signOf(isWell(pick))}
        </span>{" "}
        <u>{words}</u>{" "}
        <span className="says" lang={locale}>
          ({t(pickSays(pick))})
        </span>
      </span>
    );
  });
  const mistakes = picks
    .filter(({ feedback }) => feedback !== null)
    .map((pick) => ({
      id: pick.id,
      words: <span lang={wording.locale}>{wording.text.inside("text", `hot-${pick.id}`)}</span>,
      right: isWell(pick),
      says: null,
      feedback: pick.feedback,
    }));
  return (
    <>
      <Passage
        wording={wording}
        className="marked-text"
        tags={tags}
        beneathTags={tagsFor("hot", choices, (id, _index, words) => <u key={id}>{words}</u>)}
      />
      <Verdicts verdicts={mistakes} wording={wording} />
    </>
  );
}
