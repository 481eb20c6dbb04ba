import { expect, test } from "vitest";
import { type ArrivedResponse, acceptable, deviceTime } from "./late-responses";

const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const over = { submittedAt: at("12:00"), items: [{ itemId: "one", sequence: 2 }] };

const arrived = (given: Partial<ArrivedResponse>): ArrivedResponse => ({
  ...{ id: "e", itemId: "one", sequence: 3, language: "es", late: true, acceptedAt: null },
  response: { interaction: "choice", choice: "a" },
  ...{ answeredAt: null, receivedAt: at("13:00"), ...given },
});

test("the highest number counts, at a tie the later arrival", () => {
  const events = [
    arrived({ id: "third", sequence: 3 }),
    arrived({ id: "fourth", sequence: 4, receivedAt: at("12:30") }),
    arrived({ id: "fourth again", sequence: 4, receivedAt: at("12:40") }),
  ];
  expect(acceptable(events, over).map(({ id }) => id)).toEqual(["fourth again"]);
});

test.each([
  ["older than what counts", { sequence: 1 }],
  ["accepted before", { acceptedAt: at("14:00") }],
  ["in time", { late: false }],
  ["given to an item that was closed while the attempt went on", { receivedAt: at("11:00") }],
  ["to no item of the attempt", { itemId: "two" }],
])("one that is %s is not to be accepted", (_, given) => {
  expect(acceptable([arrived(given)], over)).toEqual([]);
});

const times = { startedAt: at("10:00"), submittedAt: at("12:00") };
const counted = (answeredAt: Date | null) => arrived({ late: false, answeredAt });

test("teaching 2.4: the device's time is the latest that it told of what counts", () => {
  const events = [counted(at("10:30")), counted(at("11:10")), arrived({ answeredAt: at("11:50") })];
  expect(deviceTime(events, times)).toEqual(at("11:10"));
});

test.each([
  ["told nothing of one of them", [counted(at("10:30")), counted(null)]],
  ["is before the attempt began", [counted(at("09:59"))]],
  ["gains nothing", [counted(at("12:00"))]],
  ["there is nothing", []],
])("it is not believed where it %s", (_, events) => {
  expect(deviceTime(events, times)).toBeNull();
});
