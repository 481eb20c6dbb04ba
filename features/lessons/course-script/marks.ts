import { formatPercent } from "@/i18n/formats";
import { toLocale } from "@/i18n/routing";
import type { Marks } from "./marks-shape";
import { readMarks } from "./read-marks";

const ADDRESS = "/api/me/marks";

/** The reader's own marks; null when they cannot be had: the page then says where they are. */
async function fetchMarks(): Promise<Marks | null> {
  try {
    const reply = await fetch(ADDRESS, {
      // What is due is told in a sentence, so in the page's language.
      headers: { accept: "application/json", "accept-language": document.documentElement.lang },
    });
    return reply.ok ? readMarks(await reply.json()) : null;
  } catch {
    return null;
  }
}

/** Fetches the marks where the page has a place for them, and shows them there. */
export async function showMarks(): Promise<Marks | null> {
  if (!document.querySelector("[data-marks], [data-account-link]")) return null;
  const marks = await fetchMarks();
  if (!marks) return null;
  showName(marks);
  showLessons(marks);
  showResume(marks);
  showDue(marks);
  return marks;
}

function showName({ name }: Marks): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-account-link]");
  const words = link?.querySelector(".person");
  if (!link || !words || !name) return;
  link.href = link.dataset.accountLink ?? link.href;
  words.textContent = name;
}

function showLessons({ read, best }: Marks): void {
  for (const mark of document.querySelectorAll<HTMLElement>("[data-read-mark]")) {
    mark.hidden = !read.includes(mark.dataset.readMark ?? "");
  }
  for (const mark of document.querySelectorAll<HTMLElement>("[data-best-mark]")) {
    const share = best[mark.dataset.bestMark ?? ""];
    const number = mark.querySelector("[data-percent]");
    if (share === undefined || !number) continue;
    number.textContent = formatPercent(share, language());
    mark.hidden = false;
  }
}

const language = () => toLocale(document.documentElement.lang);

function showDue({ due }: Marks): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-due]");
  if (!due || !link) return;
  link.href = `/${language()}${due.path}`;
  link.textContent = due.sentence;
  link.hidden = false;
}

function showResume({ resume }: Marks): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-resume]");
  if (!resume || !link) return;
  link.href = `/${language()}${resume.path}`;
  link.textContent = link.dataset[resume.kind] ?? link.textContent;
  const title = document.querySelector<HTMLElement>("[data-resume-title]");
  const lesson = document.querySelector(`[data-lesson-title="${CSS.escape(resume.lesson)}"]`);
  if (!title || !lesson) return;
  title.textContent = lesson.textContent;
  title.hidden = false;
  document.querySelector("[data-resume-fallback]")?.setAttribute("hidden", "");
}
