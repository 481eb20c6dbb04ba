import { IncomingMessage } from "node:http";

/**
 * The same request with its body put back, for Next to read after the door has read it. A stream that has ended takes
 * nothing back, so it is a new message on the same socket.
 */
export function replayRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const replay = new IncomingMessage(request.socket);
  replay.method = request.method;
  replay.url = request.url;
  replay.headers = { ...request.headers, "content-length": String(body.length) };
  delete replay.headers["transfer-encoding"];
  replay.rawHeaders = request.rawHeaders;
  replay.httpVersion = request.httpVersion;
  replay.httpVersionMajor = request.httpVersionMajor;
  replay.httpVersionMinor = request.httpVersionMinor;
  replay.push(body);
  replay.push(null);
  replay.complete = true;
  return replay;
}
