import type { ReaderMessages } from "../../../messages/reader";
import type { Panel, Scene, Step } from "../actions/action";
import { labelClasses } from "../surface/markDecorations";
import { articlePanel } from "./articlePanel";
import { attributesPanel } from "./attributesPanel";
import { keySheet } from "./keySheet";
import { labelPanel } from "./labelPanel";
import { linkPanel } from "./linkPanel";
import { lostPanel } from "./lostPanel";
import { notePanel } from "./notePanel";
import { createPanelBox, type PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";
import { relatePanel } from "./relatePanel";
import { relationsPanel } from "./relationsPanel";
import { rulePanel } from "./rulePanel";
import { sourcePanel } from "./sourcePanel";
import { valuePanel } from "./valuePanel";

export interface Panels {
  readonly open: (panel: Exclude<Panel, "find">) => void;
  readonly isOpen: () => boolean;
}

export interface PanelHost {
  readonly scene: () => Scene;
  readonly carryOut: (step: Step) => void;
  readonly closed: () => void;
  readonly changeKeys: () => void;
  /** Where the words are that a panel is about. */
  readonly beside: () => DOMRect | null;
}

/** The panels of the reader, one at a time. */
export function createPanels(parent: HTMLElement, text: ReaderMessages, host: PanelHost): Panels {
  const box = createPanelBox(parent, text.close, host.closed);
  let place: DOMRect | null = null;
  const context: PanelContext = {
    text,
    scene: host.scene,
    labelClass: ({ kind, id }) => labelClasses(host.scene().review).get(`${kind} ${id}`) ?? "",
    finish: (step) => {
      box.close();
      host.carryOut(step);
    },
    carryOut: host.carryOut,
    redraw: box.redraw,
    show: (content) => box.open(content, place),
  };
  const contentOf = (panel: Exclude<Panel, "find">): PanelContent | undefined => {
    switch (panel) {
      case "label":
        return labelPanel(context);
      case "value":
        return valuePanel(context);
      case "source":
        return sourcePanel(context);
      case "link":
        return linkPanel(context);
      case "relate":
        return relatePanel(context);
      case "relations":
        return relationsPanel(context);
      case "attributes":
        return attributesPanel(context);
      case "rule":
        return rulePanel(context);
      case "article":
        return articlePanel(context);
      case "note":
        return notePanel(context);
      case "lost":
        return lostPanel(context);
      case "keys":
        return { title: text.keys, wide: true, body: () => keySheet(host.scene().mode, text, host.changeKeys) };
    }
  };
  return {
    open: (panel) => {
      const content = contentOf(panel);
      if (content === undefined) return;
      place = panel === "keys" || panel === "article" ? null : host.beside();
      box.open(content, place);
    },
    isOpen: box.isOpen,
  };
}
