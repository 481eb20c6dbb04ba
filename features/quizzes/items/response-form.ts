import type { Item } from "@/curriculum/types";
import { Response } from "./response";
import { rawResponse } from "./response-fields";

/**
 * The response that a posted form holds.
 * @returns null where nothing is chosen yet; "malformed" where the fields are no response
 */
export function responseFromForm(
  interaction: Item["interaction"],
  form: FormData,
): Response | null | "malformed" {
  const raw = rawResponse(interaction, form);
  if (raw === null) return null;
  const parsed = Response.safeParse(raw);
  return parsed.success ? parsed.data : "malformed";
}
