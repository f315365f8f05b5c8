import type { ReaderMessages } from "../../../messages/reader";
import type { Scene, Step } from "../actions/action";
import type { Label } from "../../../messages/scheme";
import type { PanelContent } from "./panelBox";

/** What panels stand on. */
export interface PanelContext {
  readonly text: ReaderMessages;
  readonly scene: () => Scene;
  readonly labelClass: (label: Pick<Label, "kind" | "id">) => string;
  /** Closes the panel and carries the step out. */
  readonly finish: (step: Step) => void;
  /** Carries the step out, and stays open. */
  readonly carryOut: (step: Step) => void;
  readonly redraw: () => void;
  /** Asks for something else in the same place. */
  readonly show: (content: PanelContent) => void;
}
