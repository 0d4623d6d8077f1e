// Puts entries aside, and shares, prints and reads aloud the page of one.
import { now } from "./script/clock.js";
import { keep, kept, share } from "./kept.js";

const link = document.querySelector("[data-my-list-link]");
const actions = document.querySelector("[data-entry] .actions");
const here = actions?.closest("[data-entry]").dataset.entry;
// The address of an activity begins with that of their list and ends with its id: a card needs no other mark.
const list = link?.dataset.myListLink;
const addressOf = (card) => card.querySelector("h3 a")?.getAttribute("href") ?? "";
const keyOf = (card) => `activities/${addressOf(card).slice(list.length, -1)}`;
const activitiesIn = (part) => [...part.querySelectorAll(".cards > li")].filter((card) => addressOf(card).startsWith(list));

function toggle(key) {
  const keys = kept();
  keep(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
  show();
}

function show() {
  const keys = kept();
  for (const button of document.querySelectorAll(".card-save")) {
    button.setAttribute("aria-pressed", keys.includes(keyOf(button.parentNode)));
  }
  const count = link?.querySelector(".count");
  if (count) [count.textContent, count.hidden] = [keys.length, !keys.length];
  if (!actions) return;
  const isKept = keys.includes(here);
  const button = actions.querySelector("[data-save]");
  button.setAttribute("aria-pressed", isKept);
  button.textContent = link.dataset[isKept ? "saved" : "save"];
  actions.querySelector("[data-to-list]").hidden = !isKept;
}

/** Cards get their button here, so that pages without script, and their bytes, do without it. */
function addToCards(part) {
  for (const card of activitiesIn(part)) {
    if (card.querySelector(".card-save")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "card-save no-print";
    button.setAttribute("aria-label", `${link.dataset.save}: ${card.querySelector("h3 a").textContent}`);
    button.append(Object.assign(document.createElement("i"), { className: "icon i-save" }));
    card.append(button);
  }
}

/** Without a voice on the phone itself nothing is read: voices elsewhere would be sent the text. */
function offerVoice() {
  const button = actions.querySelector("[data-read]");
  const language = document.documentElement.lang;
  const voice = () => speechSynthesis.getVoices().find((one) => one.localService && one.lang.split(/[-_]/)[0] === language);
  const offer = () => (button.hidden = !voice());
  const stop = () => {
    speechSynthesis.cancel();
    button.setAttribute("aria-pressed", false);
  };
  button.setAttribute("aria-pressed", false);
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", stop);
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") return stop();
    button.setAttribute("aria-pressed", true);
    const texts = textsToRead();
    texts.forEach((text, number) => {
      const saying = Object.assign(new SpeechSynthesisUtterance(text), { lang: language, voice: voice() });
      if (number === texts.length - 1) saying.onend = stop;
      speechSynthesis.speak(saying);
    });
  });
}

/** What stands on the page in its own language, line by line. */
function textsToRead() {
  const parts = "h1, .lead, .entry-facts dt, .entry-facts dd, .prose > *, .small-facts dt, .small-facts dd";
  const own = [...actions.closest("article").querySelectorAll(parts)].filter((part) => !part.closest("[lang]:not(html), .sheet"));
  return own.map((part) => part.innerText.trim()).filter(Boolean);
}

/** The times that have passed since the site was made. */
function hidePassed() {
  const moment = now(document.querySelector("[data-zone]").dataset.zone);
  for (const time of document.querySelectorAll(".next-times [data-ends]")) time.hidden = time.dataset.ends <= moment;
  for (const times of document.querySelectorAll(".next-times")) times.hidden = !times.querySelector("li:not([hidden])");
}

if (actions) {
  actions.querySelector("[data-save]").addEventListener("click", () => toggle(here));
  const url = document.querySelector("link[rel=canonical]").href;
  const title = document.querySelector("h1").textContent;
  const note = actions.querySelector("[data-copied]");
  actions.querySelector("[data-share]").addEventListener("click", () => share(url, title, note));
  actions.querySelector("[data-print]").addEventListener("click", () => print());
  if ("speechSynthesis" in window) offerVoice();
  hidePassed();
}
// What the list shows at the moment becomes a leaflet.
const leaflet = document.querySelector("[data-leaflet]");
if (leaflet && activitiesIn(document).length) {
  leaflet.parentNode.hidden = false;
  leaflet.addEventListener("click", () => {
    const shown = activitiesIn(document).filter((card) => card.offsetParent);
    leaflet.hash = [...new Set(shown.map(keyOf))].slice(0, 50).join(",");
  });
}
if (link) {
  addToCards(document);
  // Results of a search are copies of cards, so no button listens by itself.
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".card-save");
    if (button) toggle(keyOf(button.parentNode));
  });
  const results = document.querySelector("[data-search-found]");
  if (results) new MutationObserver(() => (addToCards(results), show())).observe(results, { childList: true, subtree: true });
}
show();
addEventListener("pageshow", show);
