import type { ReactNode } from "react";
import { PersonScript } from "@/features/accounts/person-script";

/** Pages of the staff of a class: made at each request, with the script that keeps theme and language. */
export default function TeacherLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PersonScript />
    </>
  );
}
