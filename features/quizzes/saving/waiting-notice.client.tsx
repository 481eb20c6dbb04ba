"use client";

import { useCallback, useEffect, useState } from "react";
import { openOutbox, sendWaiting } from "./outbox";
import { sendResponse } from "./waiting-response";

/** none: nothing to tell · sending, left: so many · sent: all have arrived, so many of them not to count */
type State =
  | { kind: "none" }
  | { kind: "sent"; apart: number }
  | { kind: "sending" | "left"; count: number };

/** Sends what waits in this browser, at once, when the network returns and by a button; says how many are left. */
export function WaitingNotice(props: {
  words: { count: string; sending: string; send: string; sent: string; apart: string };
}) {
  const { words } = props;
  const [state, setState] = useState<State>({ kind: "none" });

  const send = useCallback(async () => {
    const outbox = openOutbox();
    const { length } = await outbox.list();
    if (length === 0) return;
    setState({ kind: "sending", count: length });
    const { left, apart } = await sendWaiting(outbox, sendResponse);
    setState(left === 0 ? { kind: "sent", apart } : { kind: "left", count: left });
  }, []);

  useEffect(() => {
    void send();
    const again = () => void send();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [send]);

  if (state.kind === "none") return null;
  return (
    <div className="notice" role="status">
      {state.kind === "sent" ? (
        <p>
          {words.sent} {state.apart > 0 && words.apart}
        </p>
      ) : (
        <p>
          {words.count} {state.count}.{" "}
          {state.kind === "sending" ? (
            words.sending
          ) : (
            <button type="button" className="quiet-button" onClick={() => void send()}>
              {words.send}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
