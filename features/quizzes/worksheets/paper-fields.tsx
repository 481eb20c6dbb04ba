import type { ReactNode } from "react";
import { NumberedMap } from "../items/map-fields";
import type { PublicItem } from "../items/public-item";
import type { Wording } from "../items/wording";
import { Passage, tagsFor, Words } from "../items/words";
import { letterAt } from "./worksheet";

/** What a pencil needs in the place of an item's fields: boxes, letters, lines. */
export function PaperFields({ item, wording }: { item: PublicItem; wording: Wording }): ReactNode {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "order":
      return <Boxes ids={item.choices} prefix="choices" wording={wording} />;
    case "match":
      return <Pairs item={item} wording={wording} />;
    case "inline-choice":
      return <InlineChoices item={item} wording={wording} />;
    case "gap-match":
      return <GapMatch item={item} wording={wording} />;
    case "text-entry":
      return (
        <p className="to-write">
          <Line /> {item.hasUnit && <Words wording={wording} name="unit" />}
        </p>
      );
    case "hottext":
      return (
        <Passage
          wording={wording}
          className="paper-text"
          tags={tagsFor("hot", item.choices, (id, _index, words) => (
            <span className="passage" key={id}>
              <Box />
              {words}
            </span>
          ))}
          beneathTags={tagsFor("hot", item.choices, (id, _index, words) => <u key={id}>{words}</u>)}
        />
      );
    case "map-choice":
      return <Places item={item} wording={wording} />;
    case "extended-text":
      return rows.map((row) => <span className="line row" key={row} />);
  }
}

type Of<Interaction> = {
  item: Extract<PublicItem, { interaction: Interaction }>;
  wording: Wording;
};

/** Lines for an answer in one’s own words. */
const rows = [1, 2, 3, 4, 5, 6, 7];

const Box = () => <span className="tick" />;
const Line = () => <span className="line" />;

function Boxes(props: { ids: readonly string[]; prefix: "choices"; wording: Wording }) {
  const { ids, prefix, wording } = props;
  return (
    <ul className="boxes">
      {ids.map((id) => (
        <li key={id}>
          <Box />
          <span>
            <Words wording={wording} name={`${prefix}.${id}`} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A line for a letter before each source; the letters stand before the targets. */
function Pairs({ item, wording }: Of<"match">) {
  return (
    <div className="pairs">
      <ul className="boxes">
        {item.sources.map((id) => (
          <li key={id}>
            <span className="line short" />
            <span>
              <Words wording={wording} name={`sources.${id}`} />
            </span>
          </li>
        ))}
      </ul>
      <ul className="boxes">
        {item.targets.map((id, index) => (
          <li key={id}>
            <b>{letterAt(index)}</b>
            <span>
              <Words wording={wording} name={`targets.${id}`} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each gap has its number in the text, and its options in a row of that number. */
function InlineChoices({ item, wording }: Of<"inline-choice">) {
  const ids = item.gaps.map(({ id }) => id);
  return (
    <>
      <Passage
        wording={wording}
        className="paper-text"
        tags={tagsFor("gap", ids, (id, index) => (
          <span key={id}>
            <b>({index + 1})</b> <Line />
          </span>
        ))}
        beneathTags={tagsFor("gap", ids, (_id, index) => `(${index + 1}) …`)}
      />
      <ul className="options">
        {item.gaps.map(({ id, choices }, index) => (
          <li key={id}>
            <b>({index + 1})</b>
            {choices.map((choice) => (
              <span className="option" key={choice}>
                <Words wording={wording} name={`choices.${id}.${choice}`} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function GapMatch({ item, wording }: Of<"gap-match">) {
  return (
    <>
      <ul className="paper-pool">
        {item.choices.map((id) => (
          <li key={id}>
            <Words wording={wording} name={`choices.${id}`} />
          </li>
        ))}
      </ul>
      <Passage
        wording={wording}
        className="paper-text"
        tags={tagsFor("gap", item.gaps, (id, index) => (
          <span key={id}>
            <b>({index + 1})</b> <Line />
          </span>
        ))}
        beneathTags={tagsFor("gap", item.gaps, (_id, index) => `(${index + 1}) …`)}
      />
    </>
  );
}

function Places({ item, wording }: Of<"map-choice">) {
  return (
    <div className="map-choice">
      <NumberedMap places={item.places} />
      <ul className="boxes">
        {item.places.map(({ id, number }) => (
          <li key={id}>
            <Box />
            <span>
              <b>{number}</b> <Words wording={wording} name={`places.${id}`} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
