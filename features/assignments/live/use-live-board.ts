import { useCallback, useEffect, useRef, useState } from "react";
import type { LiveBoard } from "./live-board";
import { timeText } from "./time-text";

/** heard: the board is of `heardAt`. lost: no reply since then. ended: the asker may not see it any more. */
type Contact = "heard" | "lost" | "ended";

type Clock = { timeZone: string; heardAt: string };

const SHOWN_MS = 5_000;
/** Nobody looks: just often enough to be nearly right when somebody does. */
const HIDDEN_MS = 60_000;
const PATIENCE_MS = 10_000;

/** What a request came to; `board` is null where nothing changed. */
type Heard = { status: "heard"; board: LiveBoard | null; tag: string | null; at: Date | null };

async function askFor(address: string, tag: string | null): Promise<Heard | { status: "ended" }> {
  const reply = await fetch(address, {
    headers: tag ? { "if-none-match": tag } : {},
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (reply.status === 401 || reply.status === 404) return { status: "ended" };
  if (!reply.ok && reply.status !== 304) throw new Error(`status ${reply.status}`);
  const date = reply.headers.get("date");
  return {
    status: "heard",
    board: reply.status === 304 ? null : await reply.json(),
    tag: reply.headers.get("etag"),
    // The server's clock: the phone's own may be wrong.
    at: date === null ? null : new Date(date),
  };
}

/**
 * A board that is kept up to date: asked every five seconds while it is looked at, rarely while it is not, and at once when
 * the phone wakes up or finds its network again.
 */
export function useLiveBoard(first: LiveBoard, address: string, clock: Clock) {
  const [board, setBoard] = useState(first);
  const [heardAt, setHeardAt] = useState(clock.heardAt);
  const [contact, setContact] = useState<Contact>("heard");
  const tag = useRef<string | null>(null);
  const ask = useRef(() => {});
  const { timeZone } = clock;
  useEffect(() => {
    let isOver = false;
    let isAsking = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(turn, document.hidden ? HIDDEN_MS : SHOWN_MS);
    };
    const turn = async () => {
      if (isAsking || isOver) return;
      isAsking = true;
      const heard = await askFor(address, tag.current).catch(() => ({ status: "lost" as const }));
      isAsking = false;
      if (isOver) return;
      setContact(heard.status);
      if (heard.status === "ended") isOver = true;
      if (heard.status === "heard") {
        tag.current = heard.tag;
        if (heard.board) setBoard(heard.board);
        if (heard.at) setHeardAt(timeText(heard.at, timeZone));
      }
      plan();
    };
    ask.current = turn;
    const wake = () => (document.hidden ? plan() : turn());
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    window.addEventListener("pageshow", wake);
    turn();
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", wake);
    };
  }, [address, timeZone]);
  return { board, heardAt, contact, ask: useCallback(() => ask.current(), []) };
}
