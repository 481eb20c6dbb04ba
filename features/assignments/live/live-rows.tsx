import type { LiveBoard } from "./live-board";

type Props = {
  learners: LiveBoard["learners"];
  words: { caption: string; learner: string; state: string; nobody: string };
};

/** The learners by name, each with where they are. */
export function LiveRows({ learners, words }: Props) {
  if (learners.length === 0) return <p>{words.nobody}</p>;
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.learner}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {learners.map((learner) => (
          <tr key={learner.id} data-state={learner.state}>
            <th scope="row">{learner.name}</th>
            <td>{learner.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
