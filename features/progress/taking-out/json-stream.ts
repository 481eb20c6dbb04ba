/** One part of a file: a value, or a list that is read while it is written. */
export type Part =
  | { name: string; value: unknown }
  | { name: string; rows: AsyncIterable<unknown> };

/** The text of a JSON object whose parts are read one after the other, piece by piece: however long, little of it is held. */
export async function* jsonPieces(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  let before = "{";
  for await (const part of parts) {
    const name = `${before}\n${JSON.stringify(part.name)}: `;
    before = ",";
    if ("value" in part) {
      yield name + JSON.stringify(part.value ?? null);
      continue;
    }
    yield `${name}[`;
    let comma = "";
    for await (const row of part.rows) {
      yield `${comma}\n${JSON.stringify(row)}`;
      comma = ",";
    }
    yield "]";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}

/** The pieces as the body of a reply, made at the pace at which it is taken. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
