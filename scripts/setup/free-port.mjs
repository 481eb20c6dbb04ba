// Plain JavaScript with built-in modules: needed before the dependencies are installed.
import { createServer } from "node:net";
import { StopSentence } from "./say.mjs";

function listenOnce(options) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ ...options, exclusive: true }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A port nobody listens on at the moment, on the loopback interface. */
export const freePort = () => listenOnce({ host: "127.0.0.1", port: 0 });

/** What to tell a person when we cannot listen where we were told to. */
export function listenSentence(code, { port, host }) {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use: stop what listens there, or set PORT to another number.`;
    case "EACCES":
      return `PORT ${port} may not be used by this user: set PORT to a number above 1023.`;
    default:
      return `HOST ${host ?? "(every interface)"} is not an address of this machine (${code}).`;
  }
}

/** @throws StopSentence when the web server will not be able to listen; better now than after a build */
export async function checkPortIsFree({ port, host }) {
  try {
    await listenOnce(host === null ? { port } : { port, host });
  } catch (error) {
    throw new StopSentence(listenSentence(error.code, { port, host }));
  }
}
