// Hides what is over, where the page was made earlier: the times of the day that have passed, and days that are gone.
import { now } from "./script/clock.js";

const zone = document.querySelector("script[data-zone]").dataset.zone;

function hidePassed() {
  const moment = now(zone);
  const today = moment.slice(0, 10);
  for (const day of document.querySelectorAll("[data-day]")) {
    day.hidden = day.dataset.day < today;
    if (day.dataset.day !== today) continue;
    const items = [...day.querySelectorAll("[data-ends]")];
    for (const item of items) item.hidden = item.dataset.ends <= moment;
    const left = items.some((item) => !item.hidden);
    for (const list of day.querySelectorAll("[data-passing]")) list.hidden = items.length > 0 && !left;
    for (const note of day.querySelectorAll("[data-all-passed]")) note.hidden = items.length === 0 || left;
    if (day.matches("details")) day.open = true;
  }
  for (const part of document.querySelectorAll(".calendar-week, .block:has(> .week)")) {
    part.hidden = !part.querySelector("[data-day]:not([hidden])");
  }
  const isLeft = document.querySelector("[data-day]:not([hidden])");
  for (const note of document.querySelectorAll("[data-none-left]")) note.hidden = Boolean(isLeft);
}

hidePassed();
setInterval(hidePassed, 60_000);
addEventListener("pageshow", hidePassed);
