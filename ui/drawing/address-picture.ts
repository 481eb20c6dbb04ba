import { encode } from "uqr";

/**
 * The address at which the reader of this request knows us: what the door tells, from BASE_URL where that is set.
 *
 * @param headers those of a request that came through the door (server/own-address.ts)
 */
export function addressOf(headers: Headers, path: string): URL {
  const scheme = headers.get("x-forwarded-proto") ?? "http";
  return new URL(`${scheme}://${headers.get("x-forwarded-host") ?? headers.get("host")}${path}`);
}

/** Names under which a machine knows itself alone. */
const onlyHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** In units of the drawing: letters so large beside the code that they can be read where it is 3 cm wide. */
const MODULE = 6;
const LETTER = { size: 18, width: 11 };

/**
 * An address as a picture, black on white: a QR code and the address in letters. An address that leads nowhere from
 * another machine comes without the code.
 */
export function addressPicture(address: URL): string {
  const text = addressText(address);
  const rows = codeRows(address);
  const side = rows.length * MODULE;
  const width = Math.ceil(Math.max(side, text.length * LETTER.width));
  const dark = drawRows(rows, MODULE, (width - side) / 2);
  const height = side + LETTER.size * 1.5;
  const letters = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}">`,
    `<rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" fill="#fff"/>`,
    `<path d="${dark}" fill="#000"/>`,
    `<text x="${width / 2}" y="${height - 2}" font-family="monospace" font-size="${LETTER.size}"`,
    ` text-anchor="middle" fill="#000">${letters}</text></svg>`,
  ].join("");
}

/** An address as people type it from paper: without the scheme where browsers find it, and without its query. */
export const addressText = ({ protocol, host, pathname }: URL): string =>
  `${protocol === "https:" ? "" : "http://"}${host}${pathname}`;

/** The code alone, with its query; null for an address that leads nowhere from another machine. */
export function codePicture(address: URL): string | null {
  const rows = codeRows(address);
  if (rows.length === 0) return null;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${rows.length + 2} ${rows.length + 2}">`,
    `<path d="${drawRows(rows, 1, 0)}" fill="#000" shape-rendering="crispEdges"/></svg>`,
  ].join("");
}

type Rows = readonly (readonly boolean[])[];

const codeRows = (address: URL): Rows =>
  onlyHere.test(address.hostname) ? [] : encode(address.href, { border: 0 }).data;

/** A path of a code's dark modules, each run of them in a row as one bar. */
function drawRows(rows: Rows, module: number, left: number): string {
  return rows
    .map((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? "x" : " "))
          .join("")
          .matchAll(/x+/g),
      ]
        .map(({ index, 0: { length } }) => {
          const width = length * module;
          return `M${left + index * module},${y * module}h${width}v${module}h-${width}z`;
        })
        .join(""),
    )
    .join("");
}
