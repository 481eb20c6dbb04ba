import type { Marks } from "./marks-shape";

/** Marks the lesson as read when its end comes into sight, once, and says so; the button does the same. */
export function markAsReadAtTheEnd(marks: Marks | null): void {
  const form = document.querySelector<HTMLFormElement>("[data-read-form]");
  const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson;
  if (!form || !lesson) return;
  if (marks?.read.includes(lesson)) {
    say("[data-read-done]");
    form.hidden = true;
    return;
  }
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    void send(form).then((kept) => {
      say(kept ? "[data-read-done]" : "[data-read-failed]");
      form.hidden = kept;
    });
  });
  watch.observe(form);
}

function say(selector: string): void {
  document.querySelector(selector)?.removeAttribute("hidden");
}

async function send(form: HTMLFormElement): Promise<boolean> {
  try {
    const reply = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ locale: document.documentElement.lang }),
    });
    return reply.ok;
  } catch {
    return false;
  }
}
