import { picksOf } from "./grade";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, scopedName } from "./response-fields";
import type { Wording } from "./wording";
import { Passage, tagsFor } from "./words";

/** A text in which each passage that can be picked is a checkbox with its words as label. */
export function Hottext(props: {
  item: Extract<PublicItem, { interaction: "hottext" }>;
  wording: Wording;
  response: Response | null;
  scope?: string | undefined;
}) {
  const { item, wording, response } = props;
  const picked = picksOf(response);
  return (
    <Passage
      wording={wording}
      className="hot-text"
      tags={tagsFor("hot", item.choices, (id, _index, words) => (
        <label className="hot" key={id}>
          <input
            type="checkbox"
            name={scopedName(fieldName.choices(), props.scope)}
            value={id}
            defaultChecked={picked.includes(id)}
          />{" "}
          {words}
        </label>
      ))}
      beneathTags={tagsFor("hot", item.choices, (id, _index, words) => <u key={id}>{words}</u>)}
    />
  );
}
