import "server-only";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import type { Misfit } from "../items/misfit";
import { allowsWriting } from "./attempt-token";
import { findSavedItem, type SavedItem } from "./response.store";

/** What may be wrong with a response, each with a sentence in `ui.quiz.refusals`. */
export type SaveRefusal = "bad-request" | "not-found" | "conflict" | Misfit;

export const statusOf = (refusal: SaveRefusal) =>
  refusal === "not-found" ? 404 : refusal === "conflict" ? 409 : 400;

/** An item that the asker may respond to, by their session or by the attempt's token; null for any other, known or not. */
export async function findOwnItem(
  asked: { attemptId: string; itemId: string; token: string | undefined },
  now: Date,
): Promise<{ item: SavedItem; actor: Actor } | null> {
  const { attemptId, itemId, token } = asked;
  if (!z.uuid().safeParse(attemptId).success) return null;
  const [actor, item] = await Promise.all([currentActor(), findSavedItem(attemptId, itemId)]);
  const hasToken = allowsWriting(token, attemptId, now);
  return item && may(actor, "respond", { userId: item.userId, hasToken }) ? { item, actor } : null;
}
