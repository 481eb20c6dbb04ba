import { alliance } from "./facts/alliance";
import { balance } from "./facts/balance";
import { border } from "./facts/border";
import type { Fact } from "./facts/fact";
import { paradiplomacy } from "./facts/paradiplomacy";
import { peoples } from "./facts/peoples";

/** Every name, date and figure that the course promises to teach, by the slug of the lesson that teaches it. */
export const facts: Readonly<Record<string, readonly Fact[]>> = {
  ...border,
  ...paradiplomacy,
  ...peoples,
  ...alliance,
  ...balance,
};
