"use client";

import { useState } from "react";
import { FORM_ID, HAND_IN_ID, type PlayerItem, type PlayerProps } from "./player-item";
import { isUnsafe, PlayerOverview } from "./player-overview";
import { AlsoChoices, Ways } from "./player-ways";
import { TimeLeft } from "./time-left";
import { endOfTime, usePlayer } from "./use-player";

/**
 * The items of an attempt, one on screen at a time. Without scripts it is the form of the item that was asked for, whose
 * buttons post and are sent on; with them all items are there at once, each change is saved as it is made, and going from
 * one to the next needs no network.
 */
export function AttemptPlayer(props: PlayerProps) {
  const { items, words, time, isSequential, count } = props;
  const player = usePlayer(props);
  const [isOver, setIsOver] = useState(false);
  const { told, elsewhere, flush } = player.saver;
  const { shown } = player;

  const end = async () => {
    setIsOver(true);
    await flush();
    endOfTime(time?.atEnd ?? "look", HAND_IN_ID);
  };
  const unsafe = items.filter(({ item }) => item !== shown?.item && isUnsafe(told, item));
  const other = items.filter(({ item }) => elsewhere.includes(item));
  return (
    <div className="player" ref={player.root}>
      {time && <TimeLeft time={time} onEnd={end} />}
      {isOver && (
        <p className="notice" role="alert">
          {words.timeOver}
        </p>
      )}
      {other.length > 0 && (
        <p className="notice" role="status">
          {words.elsewhere} {other.map(({ label }) => label).join(", ")}.{" "}
          <a href={`?item=${player.current}`}>{words.reload}</a>
        </p>
      )}
      {items.map((item) => (
        <ItemForm
          key={item.item}
          {...{ item, player, isOver }}
          action={props.action}
          words={words}
        />
      ))}
      {unsafe.length > 0 && (
        <p className="save-state" data-state="waiting" role="status">
          {words.waitingItems} {unsafe.map(({ label }) => label).join(", ")}.
        </p>
      )}
      <Ways {...{ count, isSequential, words }} current={player.current} next={player.next} />
      {!isSequential && (
        <PlayerOverview
          {...{ items, told, words }}
          current={player.current}
          completeness={player.completeness}
          flags={player.flags}
        />
      )}
      <AlsoChoices also={props.also} />
    </div>
  );
}

function ItemForm(props: {
  item: PlayerItem;
  player: ReturnType<typeof usePlayer>;
  isOver: boolean;
  action: string;
  words: PlayerProps["words"];
}) {
  const { item, player, isOver, action, words } = props;
  const isShown = item.item === player.shown?.item;
  const told = player.saver.told[item.item];
  const isFlagged = player.flags[item.item] ?? false;
  return (
    <form
      // The form on screen has the id that the page's buttons name, wherever they stand.
      id={isShown ? FORM_ID : undefined}
      className="item"
      method="post"
      action={action}
      data-item={item.item}
      hidden={!isShown}
      inert={isOver}
      onChange={() => player.change(item)}
      onSubmit={player.submit}
    >
      <h1 className="item-heading" tabIndex={-1}>
        {item.heading}
      </h1>
      {Object.entries(item.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {item.body}
      <p className="save-state" data-state={told?.state} role="status">
        {told && (told.message ?? words.states[told.state])}
      </p>
      <button
        type="submit"
        className="flag"
        name="go"
        value={isFlagged ? "unflag" : "flag"}
        aria-pressed={isFlagged}
      >
        {words.flag}
      </button>
    </form>
  );
}
