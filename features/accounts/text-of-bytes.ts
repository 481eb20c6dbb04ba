/** How a file's first two bytes say that it is UTF-16, as spreadsheets save "Unicode text". */
const utf16Marks = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file that somebody chose: UTF-8, UTF-16 with its mark, or what spreadsheets in Spanish save by default,
 * Windows-1252. Without a mark of order, and without NUL, which no table of ours can hold.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const marked = utf16Marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  return decode(bytes, marked?.encoding).replaceAll("\0", "");
}

function decode(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
