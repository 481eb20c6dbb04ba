import { PageScript } from "@/ui/page-script";
import { currentActor } from "./current-actor";

/** /course.js on the pages of one person, with the colours that this person chose. */
export async function PersonScript() {
  const actor = await currentActor();
  const theme = actor && !actor.isGuest ? (actor.theme ?? "system") : undefined;
  return <PageScript theme={theme} />;
}
