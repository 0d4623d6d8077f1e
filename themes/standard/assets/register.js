// Lets the site be read without a network (offline.js), where browsers allow it: on https and on this computer.
const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
if ("serviceWorker" in navigator && (location.protocol === "https:" || isHere)) {
  // The page comes first, and what its scripts ask for when it stands: an answer to a search shares the line with this.
  const register = () => setTimeout(() =>
    navigator.serviceWorker.register(new URL("../sw.js", import.meta.url), { updateViaCache: "none" }).catch(() => {}), 2000);
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

// Entries can be put aside, on their pages and in lists.
const { myListLink: activities } = (document.querySelector("[data-my-list-link]") || {}).dataset || {};
if (document.querySelector(`[data-entry] .actions, .cards h3 a[href^="${activities}"], [data-search]`)) import("./keep.js");

// The field in the header takes its script only when somebody touches it, and not where data are to be saved.
const field = document.querySelector("[data-search-field] [type=search]");
if (field && !(navigator.connection && navigator.connection.saveData)) {
  field.addEventListener("focus", () => import("./search-field.js"), { once: true });
  field.closest("details").addEventListener("toggle", (event) => event.target.open && field.focus());
}
