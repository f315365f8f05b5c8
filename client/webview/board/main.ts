// The conflict board: each quantity a row, each report a mark.
import { connectHost } from "../shared/host";
import type { FromBoard, ToBoard } from "./messages";

const host = connectHost<ToBoard, FromBoard, unknown>();

host.receive(({ quantities }) => {
  const rows = quantities.map(({ label, figures }) => {
    const row = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = label;
    const reports = figures.map(({ value, uri, range }) => {
      const report = document.createElement("button");
      report.textContent = value;
      report.addEventListener("click", () => host.send({ type: "open", uri, range }));
      return report;
    });
    row.append(heading, ...reports);
    return row;
  });
  document.body.replaceChildren(...rows);
});
host.send({ type: "ready" });
