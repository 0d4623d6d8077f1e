// Says whether it is open now; of a page that is so old that it does not know the coming days it says nothing.
import { now } from "./script/clock.js";

const zone = document.querySelector("script[data-zone]").dataset.zone;

function sayOpen() {
  const moment = now(zone);
  for (const note of document.querySelectorAll("[data-open]")) {
    const spans = note.dataset.open.split(" ").map((span) => span.split("/"));
    const isOpen = spans.some(([from, to]) => from <= moment && moment < to);
    note.hidden = spans.every(([, to]) => to <= moment);
    note.querySelector("[data-is-open]").hidden = !isOpen;
    note.querySelector("[data-is-closed]").hidden = isOpen;
  }
}

sayOpen();
setInterval(sayOpen, 60_000);
addEventListener("pageshow", sayOpen);
