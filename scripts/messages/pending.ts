import { z } from "zod";
import type { Finding, MessageFiles } from "./tree";

/** Which files may lack their whole Aymara; the interface never may. */
const MAY_WAIT = /^(?:(?:lessons|notes)\/[a-z0-9-]+|glossary|people|timeline|places|works)$/;

/** The files that messages/ay/pending.json lists; undefined where it is no list of names. */
export function readPending(pending: unknown): string[] | undefined {
  const list = z.array(z.string()).safeParse(pending);
  return list.success ? list.data : undefined;
}

/** A listed file that exists, one that may not wait, one that Spanish lacks, an unlisted one that is missing. */
export function pendingFindings(pending: unknown, es: MessageFiles, ay: MessageFiles): Finding[] {
  const at = (file: string, rule: string, detail: string): Finding => {
    return { language: "ay", file, key: "", rule, detail };
  };
  const listed = readPending(pending);
  if (!listed) return [at("pending", "pending-shape", "an array of file names without .json")];
  const findings: Finding[] = [];
  for (const file of listed) {
    if (!MAY_WAIT.test(file)) findings.push(at(file, "never-pending", "its Aymara may not wait"));
    if (!(file in es)) findings.push(at(file, "pending-unknown", "Spanish has no such file"));
    if (file in ay)
      findings.push(at(file, "pending-exists", "the file is there: take it off the list"));
  }
  for (const file of Object.keys(es)) {
    if (file in ay || listed.includes(file)) continue;
    findings.push(at(file, "missing-file", "write it, or list the whole file in ay/pending.json"));
  }
  return findings;
}
