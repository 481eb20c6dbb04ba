import { useEffect, useRef, useState } from "react";
import type { PlayerTime } from "./player-item";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Milliseconds since the browser got this page; no clock of the device enters it. */
function sinceReceived(): number {
  const [entry] = performance.getEntriesByType("navigation");
  const received = entry instanceof PerformanceNavigationTiming ? entry.responseStart : 0;
  return performance.now() - received;
}

/** "12:34", or "1:02:03" from an hour on. */
function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  const shown = rest.map((part) => String(part).padStart(2, "0")).join(":");
  return hours > 0 ? `${hours}:${shown}` : shown;
}

/**
 * The time left, counted from what the server said when it drew the page. Without scripts the end stands there in words.
 *
 * @param props.onEnd once, when it is over
 */
export function TimeLeft({ time, onEnd }: { time: NonNullable<PlayerTime>; onEnd: () => void }) {
  const [left, setLeft] = useState<number | null>(null);
  const hasEnded = useRef(false);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const tick = () => {
      const now = time.leftMs - sinceReceived();
      setLeft(now);
      if (now > 0 || hasEnded.current) return;
      hasEnded.current = true;
      end.current();
    };
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, [time.leftMs]);
  const { words } = time;
  const warning =
    left === null ? "" : left <= MINUTE ? words.one : left <= 5 * MINUTE ? words.five : "";
  return (
    <div className="time-left">
      <p>{words.ends}</p>
      {left !== null && (
        <p role="timer">
          {words.left} <span className="clock">{clockText(left)}</span>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {warning}
      </p>
    </div>
  );
}
