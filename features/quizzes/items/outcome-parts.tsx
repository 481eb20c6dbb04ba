import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { nameOfPart, nameOfValue } from "./part-words";
import type { ReviewedDetail, ReviewedPart } from "./reviewed-detail";
import type { ReviewedItem } from "./reviewed-item";
import { Verdicts } from "./verdicts";
import type { Wording } from "./wording";
import { Passage, plainWords, tagsFor, Words } from "./words";

type Interaction = ReviewedItem["interaction"];

/** The parts of an order, a match or a text with gaps: what was given to each, and what is right. */
export async function OutcomeParts(props: {
  interaction: Interaction;
  detail: Extract<ReviewedDetail, { kind: "parts" }>;
  wording: Wording;
  locale: Locale;
}) {
  const { interaction, detail, wording, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const says = { right: t("partRight"), notRight: t("partNotRight"), key: t("partWrong") };
  const verdicts = detail.parts.map((part, index) => ({
    id: part.id,
    words: (
      <>
        <PartName {...{ interaction, wording }} id={part.id} number={index + 1} />
        {(part.given !== null || part.isOpen) && " → "}
        {part.isOpen && t("notAnswered")}
        <Value {...{ interaction, wording }} id={part.id} value={part.given} />
      </>
    ),
    right: part.right,
    says: <PartSays part={part} {...{ interaction, wording, says }} />,
    feedback: part.feedback,
  }));
  return (
    <>
      {detail.parts.length > 0 && (
        <GapText ids={detail.parts.map(({ id }) => id)} {...{ interaction, wording }} />
      )}
      <Verdicts verdicts={verdicts} wording={wording} />
      {detail.feedback !== null && (
        <p className="feedback">
          <Words wording={wording} name={detail.feedback} />
        </p>
      )}
    </>
  );
}

type Of = { interaction: Interaction; wording: Wording };

/** The text with its gaps numbered, for those interactions that have one. */
function GapText({ ids, interaction, wording }: Of & { ids: readonly string[] }) {
  if (interaction !== "inline-choice" && interaction !== "gap-match") return null;
  const tags = tagsFor("gap", ids, (id, index) => (
    <b className="gap-number" key={id}>
      ({index + 1})
    </b>
  ));
  return <Passage wording={wording} className="marked-text" tags={tags} beneathTags={tags} />;
}

function PartName({ interaction, wording, id, number }: Of & { id: string; number: number }) {
  const name = nameOfPart(interaction, id);
  return name === null ? `(${number})` : <Words wording={wording} name={name} />;
}

function Value({ interaction, wording, id, value }: Of & { id: string; value: string | null }) {
  if (value === null) return null;
  const name = nameOfValue(interaction, id, value);
  return name === null ? value : <span lang={wording.locale}>{plainWords(wording, name)}</span>;
}

function PartSays(
  props: Of & { part: ReviewedPart; says: { right: string; notRight: string; key: string } },
) {
  const { part, says, interaction, wording } = props;
  if (part.right === true) return says.right;
  if (part.key === null) return part.right === false ? says.notRight : null;
  return (
    <>
      {says.key}: <Value {...{ interaction, wording }} id={part.id} value={part.key} />
    </>
  );
}
