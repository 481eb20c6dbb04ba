import { picksOf } from "./grade";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, scopedName } from "./response-fields";
import type { Wording } from "./wording";
import { Words } from "./words";

/** One radio button or checkbox for each choice. */
export function Choices(props: {
  item: Extract<PublicItem, { interaction: "choice" | "multiple-choice" }>;
  wording: Wording;
  response: Response | null;
  scope?: string | undefined;
}) {
  const { item, wording, response } = props;
  const isOne = item.interaction === "choice";
  const picked = picksOf(response);
  return item.choices.map((id) => (
    <label className="choice" key={id}>
      <input
        type={isOne ? "radio" : "checkbox"}
        name={scopedName(isOne ? fieldName.choice() : fieldName.choices(), props.scope)}
        value={id}
        defaultChecked={picked.includes(id)}
      />
      <span>
        <Words wording={wording} name={`choices.${id}`} />
      </span>
    </label>
  ));
}
