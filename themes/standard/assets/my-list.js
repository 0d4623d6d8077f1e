// The page of what a reader put aside: fetches the entries' own pages, and shows what they say, by time.
import { now } from "./script/clock.js";
import { keep, kept, keysIn, share } from "./kept.js";

const page = document.querySelector("[data-my-list]");
const zone = document.querySelector("script[data-zone]").dataset.zone;
const sections = new Map(page.dataset.myList.split(";").filter(Boolean).map((pair) => pair.split("=")));
const part = (name) => page.querySelector(`[data-${name}]`);
const longest = 14 * 24 * 60 * 60 * 1000;
let shown = 0;

/** What stands in the address was handed over: it is shown, and kept only when the reader says so. */
function handed() {
  return keysIn(decodeURIComponent(location.hash.slice(1)));
}

async function show() {
  const round = ++shown;
  const fromLink = handed();
  const keys = (fromLink.length ? fromLink : kept()).filter((key) => sections.has(key.split("/")[0]));
  part("handed").hidden = !fromLink.length;
  part("own").hidden = !kept().length;
  for (const own of [part("clear"), part("on-phone")]) own.hidden = fromLink.length > 0;
  part("none").hidden = keys.length > 0;
  part("tools").hidden = !keys.length;
  const entries = await Promise.all(keys.map(entryOf));
  if (round !== shown) return;
  entries.sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
  part("kept").replaceChildren(...entries.map((entry) => itemOf(entry, !fromLink.length)));
  await showCode(keys);
  if (!fromLink.length) rename(entries);
}

/** Entries that have another address now are kept under it. */
function rename(entries) {
  const names = new Map(entries.map((entry) => [entry.key, entry.newKey ?? entry.key]));
  const keys = kept();
  if (keys.some((key) => (names.get(key) ?? key) !== key)) keep([...new Set(keys.map((key) => names.get(key) ?? key))]);
}

async function entryOf(key) {
  const [kind, id] = key.split("/");
  // What has no time comes last.
  const entry = { key, url: `${sections.get(kind)}${id}/`, time: "~" };
  for (let steps = 0; steps < 3; steps += 1) {
    const answer = await load(entry.url);
    if (!answer) return { ...entry, state: "unreachable" };
    if (!answer.ok) return { ...entry, state: "gone" };
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    const leads = found.querySelector("meta[http-equiv=refresh]")?.content.match(/url=(\S+)$/)?.[1];
    if (leads) entry.url = new URL(leads, new URL(entry.url, location)).pathname;
    else return read(found, entry);
  }
  return { ...entry, state: "gone" };
}

/** From the network, or as the phone kept the page for reading without one. */
async function load(url) {
  try {
    return await fetch(url, { cache: "no-cache" });
  } catch {
    const copy = await globalThis.caches?.match(new URL(url, location).href).catch(() => {});
    return copy && Date.now() - Number(copy.headers.get("kept-on")) < longest ? copy : undefined;
  }
}

function read(found, entry) {
  const article = found.querySelector("article[data-entry]");
  if (!article) return { ...entry, state: "gone" };
  const moment = now(zone);
  const next = [...article.querySelectorAll(".next-times li")].find((time) => !(time.dataset.ends <= moment));
  return {
    ...entry,
    newKey: article.dataset.entry,
    title: article.querySelector("h1"),
    state: article.querySelector(".banner-ended") ? "ended" : "",
    time: next?.querySelector("time")?.dateTime ?? "~",
    next: next?.textContent.trim().replace(/\s+/g, " "),
    facts: article.querySelector("dl.facts"),
    sheet: article.querySelector(".sheet"),
  };
}

function itemOf(entry, isOwn) {
  const item = part("entry-form").content.cloneNode(true).firstElementChild;
  const link = item.querySelector("h2 a");
  link.href = entry.url;
  link.textContent = entry.title?.textContent ?? entry.key.split("/")[1].replaceAll("-", " ");
  if (entry.title?.lang) [link.lang, link.dir] = [entry.title.lang, entry.title.dir];
  if (entry.state) item.querySelector(`[data-${entry.state}]`).hidden = false;
  if (entry.next) {
    const next = item.querySelector("[data-next]");
    next.hidden = false;
    next.querySelector("span").textContent = entry.next;
  }
  item.querySelector("[data-sheet]").append(...[entry.facts, entry.sheet].filter(Boolean).map(copyOf));
  const remove = item.querySelector("[data-remove]");
  remove.hidden = !isOwn;
  remove.setAttribute("aria-label", `${remove.textContent.trim()}: ${link.textContent}`);
  remove.addEventListener("click", () => {
    keep(kept().filter((key) => key !== entry.key && key !== entry.newKey));
    show();
  });
  return item;
}

/** A part of an entry's page, without what belongs to that page only. */
function copyOf(original) {
  const copy = document.importNode(original, true);
  for (const left of copy.querySelectorAll(".no-print, .next-times, details, script, [data-open]")) left.remove();
  for (const named of copy.querySelectorAll("[id], [aria-labelledby]")) {
    named.removeAttribute("id");
    named.removeAttribute("aria-labelledby");
  }
  return copy;
}

/** The link that hands the list on: what stands behind `#` is sent to nobody. */
function linkTo(keys) {
  return `${document.querySelector("link[rel=canonical]").href}#${keys.join(",")}`;
}

/** The same for the camera of another phone. */
async function showCode(keys) {
  const { code } = await import("./qr.js");
  const drawing = keys.length ? code(linkTo(keys)) : undefined;
  part("code").hidden = !drawing;
  part("code").firstElementChild.replaceChildren(...(drawing ? [drawing] : []));
}

function leaveLink() {
  history.replaceState(null, "", location.pathname);
  return show();
}

part("keep").addEventListener("click", () => {
  keep([...new Set([...kept(), ...handed()])]);
  leaveLink();
});
part("own").addEventListener("click", leaveLink);
part("print").addEventListener("click", () => print());
part("clear").addEventListener("click", () => {
  if (!handed().length) keep([]);
  leaveLink();
});
part("hand").addEventListener("click", () => {
  const keys = handed().length ? handed() : kept();
  share(linkTo(keys), document.querySelector("h1").textContent, part("copied"));
});
addEventListener("hashchange", show);
addEventListener("pageshow", (event) => event.persisted && show());
show();
