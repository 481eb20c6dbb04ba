"use client";

import type { LiveBoard } from "./live-board";
import { LiveRows } from "./live-rows";
import { useLiveBoard } from "./use-live-board";

type LiveWords = {
  caption: string;
  learner: string;
  state: string;
  nobody: string;
  heard: string;
  lost: string;
  ended: string;
  reload: string;
};

type LiveTableProps = {
  board: LiveBoard;
  /** Where newer boards come from. */
  address: string;
  /** The page's own address, for who has no scripts. */
  page: string;
  /** An IANA name, and the wall clock's time there when the page was made. */
  clock: { timeZone: string; heardAt: string };
  words: LiveWords;
};

/** Where everybody is, asked anew every few seconds; without scripts, as it was when the page was made. */
export function LiveTable({ board: first, address, page, clock, words }: LiveTableProps) {
  const { board, heardAt, contact, ask } = useLiveBoard(first, address, clock);
  const heard = { heard: words.heard, lost: words.lost, ended: words.ended }[contact];
  return (
    <div className="live">
      <p className="live-counts" role="status">
        {board.counts}
      </p>
      {board.closes && <p className="notice">{board.closes}</p>}
      <p className="live-heard" data-contact={contact}>
        {heard} {contact !== "ended" && <time>{heardAt}</time>}{" "}
        <a
          href={page}
          onClick={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          {words.reload}
        </a>
      </p>
      <LiveRows learners={board.learners} words={words} />
    </div>
  );
}
