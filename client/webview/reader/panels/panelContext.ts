import type { ReaderMessages } from "../../../messages/reader";
import type { Scene, Step } from "../actions/action";
import type { Label } from "../messages";

/** What panels stand on. */
export interface PanelContext {
  readonly text: ReaderMessages;
  readonly scene: () => Scene;
  readonly labelClass: (label: Label) => string;
  /** Closes the panel and carries the step out. */
  readonly finish: (step: Step) => void;
  readonly redraw: () => void;
}
