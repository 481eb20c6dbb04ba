"use client";

import { useEffect, useState } from "react";

type Props = { instant: string; timeZone: string; locale: string; label: string };

/** On a zone's wall clock, or the device's own; Intl knows no Aymara and is never asked for it. */
function sayThere(at: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "es-BO", {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(timeZone ? { timeZone } : {}),
  }).format(at);
}

/** The same instant on the device's own clock, small, where that differs from the class's. */
export function OwnTime({ instant, timeZone, locale, label }: Props) {
  const [own, setOwn] = useState<string | null>(null);
  // The server does not know the device's zone, so this comes after the page.
  useEffect(() => {
    const at = new Date(instant);
    const own = sayThere(at, locale);
    setOwn(own === sayThere(at, locale, timeZone) ? null : own);
  }, [instant, timeZone, locale]);
  return own === null ? null : (
    <small className="own-time">
      {" "}
      {label} {own}
    </small>
  );
}
