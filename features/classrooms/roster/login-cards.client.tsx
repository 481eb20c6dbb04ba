"use client";

import { useEffect, useRef } from "react";
import type { LoginSheet } from "./login-sheet";

/** Cards to be printed, ten a page, and cut out: part of the form whose press made them. */
export function LoginCards({ sheet }: { sheet: LoginSheet }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { words } = sheet;
  return (
    <div className="login-cards-made">
      <div className="notice warn" role="status" tabIndex={-1} ref={place}>
        <p>
          <strong>{sheet.done}</strong>
        </p>
        <p>{sheet.advice}</p>
      </div>
      <ul className="login-cards">
        {sheet.cards.map((card) => (
          <li key={card.username} className="login-card">
            <p className="login-card-class">{sheet.className}</p>
            <p className="login-card-name">{card.name}</p>
            <dl>
              <dt>{words.username}</dt>
              <dd>{card.username}</dd>
              <dt>{words.password}</dt>
              <dd>{card.password}</dd>
            </dl>
            {card.code && (
              // biome-ignore lint/performance/noImgElement: drawn in this reply, nothing is fetched.
              <img src={card.code} alt={words.code} width={120} height={120} />
            )}
            <p className="login-card-address">
              {words.address} {sheet.address}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
