// The conflict board: each quantity a row, each report a mark on one axis.
import { connectHost } from "../shared/host";
import type { FromBoard, ToBoard } from "./messages";
import { showBoard, type BoardState } from "./view/board";

const language = document.documentElement.lang === "ar" ? "ar" : "en";
showBoard(connectHost<ToBoard, FromBoard, BoardState>(), language);
