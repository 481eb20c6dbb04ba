/** Addresses of attempts, without the language in front. */

export function attemptPath(id: string, at: number | "review", notice?: string): string {
  const query = new URLSearchParams({ item: String(at), ...(notice ? { notice } : {}) });
  return `/attempts/${id}?${query}`;
}

export const outcomePath = (id: string): string => `/attempts/${id}/outcome`;

/** Where a plain form or a script sends responses of an attempt. */
export const responsesPath = (id: string): string => `/api/attempts/${id}/responses`;
