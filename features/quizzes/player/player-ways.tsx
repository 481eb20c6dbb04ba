import { FORM_ID, type PlayerProps, type PlayerWords } from "./player-item";

/** The buttons under an item: back, on, and to the page before handing in. */
export function Ways(props: {
  current: number;
  count: number;
  next: string;
  isSequential: boolean;
  words: PlayerWords;
}) {
  const { current, count, next, isSequential, words } = props;
  return (
    <div className="actions">
      {current > 1 && !isSequential && (
        <GoButton go={`item-${current - 1}`} words={words.previous} isQuiet />
      )}
      <GoButton go={next} words={next === "review" ? words.toReview : words.next} />
      {next !== "review" && !isSequential && count > 1 && (
        <GoButton go="review" words={words.toReview} isQuiet />
      )}
    </div>
  );
}

function GoButton({ go, words, isQuiet }: { go: string; words: string; isQuiet?: boolean }) {
  return (
    <button
      type="submit"
      form={FORM_ID}
      className={isQuiet ? "quiet-button" : "go"}
      name="go"
      value={go}
    >
      {words}
    </button>
  );
}

/** The choice of a language to be shown beneath the reader's own. */
export function AlsoChoices({ also }: Pick<PlayerProps, "also">) {
  return (
    <fieldset className="also">
      <legend>{also.label}</legend>
      {also.choices.map(({ value, label, lang, isOn }) => (
        <button
          key={value}
          type="submit"
          form={FORM_ID}
          name="go"
          value={`also-${value}`}
          lang={lang}
          aria-pressed={isOn}
          data-href={`?also=${value}`}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
