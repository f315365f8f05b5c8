import { Direction, EditorView } from "@codemirror/view";
import type { ReviewLayer } from "../../../server/protocol/review";
import { messagesIn } from "../../messages/language";
import type { Host } from "../shared/host";
import type { Scene, Step } from "./actions/action";
import { ACTIONS } from "./actions/actions";
import { goToDifference, withRivals } from "./actions/adjudicate";
import { nameSource } from "./actions/change";
import { focusOnAdded } from "./actions/focusOnAdded";
import { differencesOf } from "./adjudication/differences";
import { createDifferenceList } from "./adjudication/list";
import type { CardActions } from "./cards/card";
import { cardColumn } from "./cards/cardColumn";
import { createChrome } from "./chrome/chrome";
import { describer } from "./describe";
import { finding, openFinding } from "./find/find";
import { isReaderCommand, type ReaderCommand } from "./keys";
import type { FromReader, Mode, ToReader } from "./messages";
import { createOperations } from "./operations";
import { createPanels } from "./panels/panels";
import { itemOf, placed, spansOf, type Review } from "./review/review";
import { sentenceOf } from "./sentence";
import { chords } from "./surface/chords";
import { hovers } from "./surface/hovers";
import { keyboard } from "./surface/keyboard";
import type { Deed } from "./surface/learnKeys";
import { proposing } from "./surface/proposing";
import { inPresentText, patchReview, reviewOf } from "./surface/reviewField";
import { shown } from "./surface/shown";
import { createSurface } from "./surface/surface";
import { watchFocus } from "./watchFocus";

/** What outlives a hidden page. */
export interface Kept {
  readonly focus: string | null;
  readonly mode: Mode;
}

export interface Reader {
  readonly receive: (message: ToReader) => void;
  readonly close: () => void;
}

/** Whose decisions are shown and made in a mode. */
const layerOf = (mode: Mode): ReviewLayer => (mode === "adjudicate" ? "adjudicated" : "annotator");

/** What is known of a layer before its review comes. */
const NOTHING_YET = { items: [], moved: null, focus: null, picking: null, adjudication: null, difference: null };

type Start = Extract<ToReader, { type: "start" }>;

/** Builds the page of an article and connects its parts with each other and with the host. */
export function openReader(host: Host<ToReader, FromReader, Kept>, nonce: string, start: Start): Reader {
  const text = messagesIn(start.language).reader;
  const kept = host.kept(); // before anything is kept anew
  let mode: Mode = "annotate";
  /** Whether differences have been asked for that have not come yet. */
  let isArriving = false;

  const chrome = createChrome(text, {
    run: (command, argument) => {
      run(command, argument);
      if (!panels.isOpen()) focusText();
    },
    setMode: (wanted) => carryOut({ mode: wanted }),
  });
  const edits = proposing(
    () => view,
    (edit) => host.send({ type: "edit", ...edit }),
  );
  const keys = keyboard(
    () => mode,
    (deed) => obey(deed),
  );
  const cards: CardActions = {
    article: start.uri,
    focus: (id) => {
      goTo(id);
      focusText();
    },
    nameSource: (id) => {
      goTo(id);
      carryOut(nameSource(scene(), undefined));
    },
    showSource: (id) => {
      const review = reviewOf(view.state);
      const span = itemOf(review, id)?.source?.span;
      if (span == null) return;
      const { from, to } = placed(review, span);
      carryOut({ focus: id, selection: { anchor: from, head: to } });
      focusText();
    },
    open: ({ uri, range }) => host.send({ type: "open", uri, range }),
  };
  const surface = createSurface(chrome.main, {
    text: start.text,
    version: start.version,
    writable: start.writable,
    nonce,
    name: `${text.text}: ${start.name}`,
    describe: (review) => describer(text, review),
    extensions: [
      edits.extension,
      keys.extension,
      chords({
        undo: () => carryOut({ host: "undo" }),
        redo: () => carryOut({ host: "redo" }),
        save: () => carryOut({ host: "save" }),
      }),
      finding(text),
      cardColumn(text, cards),
      hovers(text, cards),
      EditorView.updateListener.of(({ state, startState, selectionSet }) => {
        if (selectionSet || reviewOf(state) !== reviewOf(startState)) draw();
        if (selectionSet) keepPlace();
      }),
    ],
  });
  const { view } = surface;
  const differences = createDifferenceList(chrome.main, text, {
    goTo: (id) => {
      const review = reviewOf(view.state);
      const difference = differencesOf(review).find((one) => one.id === id);
      if (difference !== undefined) carryOut(goToDifference(review, difference));
      focusText();
    },
    take: (number) => {
      run("takeVersion", number);
      focusText();
    },
  });
  const operations = createOperations(view, edits.settled, (message) => host.send({ type: "operate", ...message }));
  const panels = createPanels(chrome.root, text, {
    scene: () => scene(),
    carryOut: (step) => carryOut(step),
    closed: () => focusText(),
    changeKeys: () => host.send({ type: "run", command: "changeKeys" }),
    beside: () => {
      const at = view.coordsAtPos(view.state.selection.main.head);
      return at && new DOMRect(at.left, at.top, 0, at.bottom - at.top);
    },
  });
  const focus = watchFocus(view, () => tellKeys());
  let told: Mode | null | undefined;
  const tellKeys = (): void => {
    const now = focus.inPage() ? mode : null;
    if (now !== told) host.send({ type: "keys", mode: now });
    if (now === null) keys.left();
    told = now;
  };

  /** Not while the focus is outside the page: who opens the command palette must not lose it to us. */
  const focusText = (): void => {
    if (document.hasFocus()) view.focus();
  };
  const scene = (): Scene => {
    const { main } = view.state.selection;
    return {
      text: view.state.doc,
      review: inPresentText(reviewOf(view.state)),
      selection: { from: main.from, to: main.to, head: main.head },
      mode,
      isPageRightToLeft: start.language === "ar",
      rightToLeft: (at) => view.textDirectionAt(at) === Direction.RTL,
    };
  };
  const keepPlace = (): void => {
    const { main } = view.state.selection;
    host.send({ type: "place", selection: { from: main.from, to: main.to } });
    host.keep({ focus: reviewOf(view.state).focus, mode });
  };
  const goTo = (id: string): void => {
    const review = reviewOf(view.state);
    const item = itemOf(review, id);
    const from = item && spansOf(review, item)[0]?.from;
    if (from !== undefined) carryOut({ focus: id, selection: { anchor: from, head: from } });
  };
  const draw = (): void => {
    const now = scene();
    chrome.draw(now);
    differences.draw(now);
  };
  const setMode = (wanted: Mode): void => {
    const [before, layer] = [layerOf(mode), layerOf(wanted)];
    mode = wanted;
    surface.setMode(wanted);
    if (layer !== before) {
      view.dispatch({ effects: patchReview.of({ ...NOTHING_YET }) });
      isArriving = layer === "adjudicated";
      host.send({ type: "layer", layer });
    }
    draw();
    host.keep({ focus: reviewOf(view.state).focus, mode });
    focusText();
    tellKeys();
  };
  const show = (step: Step, foreseen: Partial<Review> = {}): void => view.dispatch(shown(step, foreseen));
  const carryOut = (step: Step): void => {
    const before = scene();
    if (step.operations === undefined) show(step);
    else {
      const { review } = before;
      const foreseen = operations.carryOut(
        mode === "adjudicate" ? withRivals(review, step.operations) : step.operations,
      );
      show({ ...focusOnAdded(step, foreseen.items), ...step }, foreseen);
    }
    if (step.mode !== undefined && step.mode !== mode) setMode(step.mode);
    if (step.host === "undo" || step.host === "redo" || step.host === "save") {
      const type = step.host;
      edits.settled(() => host.send({ type }));
    } else if (step.host !== undefined) host.send({ type: "run", command: step.host });
    if (step.panel === "find") openFinding(view);
    else if (step.panel !== undefined) panels.open(step.panel);
    const sentence = sentenceOf(step, before, scene(), text);
    if (sentence !== undefined) chrome.say(sentence);
  };
  const run = (command: ReaderCommand, argument: unknown): void => {
    if (!panels.isOpen()) carryOut(ACTIONS[command](scene(), argument));
  };
  const obey = ({ command, argument }: Deed): void => {
    if (isReaderCommand(command) && focus.inText()) run(command, argument);
  };

  chrome.main.style.setProperty("--size", `${start.fontSize}px`);
  if (start.selection !== null) show({ selection: { anchor: start.selection.from, head: start.selection.to } });
  if (start.adjudicates) setMode("adjudicate");
  else if (kept !== undefined) setMode(kept.mode);
  /** The focus of before the page was hidden, once its item is there again. */
  let lost = kept?.focus ?? null;
  const focusAgain = (): void => {
    const review = reviewOf(view.state);
    if (lost !== null && review.focus === null && itemOf(review, lost) !== undefined) show({ focus: lost });
    lost = null;
  };
  focusText();
  tellKeys();

  return {
    receive: (message) => {
      switch (message.type) {
        case "start":
          return;
        case "updates": {
          edits.receive(message.updates);
          return;
        }
        case "edited": {
          edits.answered(message.outcome);
          return;
        }
        case "review":
          if (message.layer !== layerOf(mode)) return;
          operations.receive(message);
          focusAgain();
          chrome.reviewed(message);
          if (isArriving) carryOut(ACTIONS.next(scene(), undefined));
          isArriving = false;
          return;
        case "scheme": {
          const { labels, attributes, relations } = message;
          view.dispatch({ effects: patchReview.of({ labels, attributes, relations }) });
          return;
        }
        case "keys":
          chrome.root.dataset["keys"] = message.mode ?? "";
          keys.handedOn(message.mode);
          return;
        case "flush":
          edits.settled(() => host.send({ type: "flushed" }));
          return;
        case "say": {
          chrome.say(message.text);
          return;
        }
        case "reveal": {
          show({ selection: { anchor: message.span.from, head: message.span.to } });
          return;
        }
        case "do":
          keys.told(message);
          obey(message);
      }
    },
    close: () => {
      view.destroy();
      chrome.remove();
    },
  };
}
