const PAGE = 100;

/** Rows of a list, read a hundred at a time; `read` orders them and takes the page it is asked for. */
export async function* inPages<T>(
  read: (page: { skip: number; take: number }) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let skip = 0; ; skip += PAGE) {
    const rows = await read({ skip, take: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
  }
}
