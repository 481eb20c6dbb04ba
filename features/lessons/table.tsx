import type { Block } from "@/curriculum";
import type { Edition } from "./lesson-view";
import { plainTags } from "./terms";

type TableBlock = Extract<Block, { kind: "table" }>;

/**
 * A table of a lesson; its first column names the rows. On a phone CSS makes each row a small list,
 * which would take the table's meaning from screen readers: the roles keep it.
 */
export function LessonTable(props: { block: TableBlock; name: string; edition: Edition }) {
  const { block, name, edition } = props;
  const { words } = edition;
  const column = (id: string) => words.text(`${name}.columns.${id}`);
  const cell = (row: string, id: string) => words.rich(`${name}.rows.${row}.${id}`, plainTags);
  const [naming, ...others] = block.columns;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: `display: block` on phones would drop these roles.
    <table className="stack" role="table">
      <caption>{words.rich(`${name}.caption`, plainTags)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {block.columns.map((id) => (
            <th key={id} scope="col" role="columnheader">
              {column(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {block.rows.map((row) => (
          <tr key={row} role="row">
            <th scope="row" role="rowheader">
              {naming && cell(row, naming)}
            </th>
            {others.map((id) => (
              <td key={id} role="cell" data-of={column(id)}>
                {cell(row, id)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above.
  );
}
