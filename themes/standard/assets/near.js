// Sorts places by how far they are from the reader; where that is never leaves the page.
const list = document.querySelector("[data-near-list]");
const failed = document.querySelector("[data-near-failed]");
const form = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "kilometer", maximumFractionDigits: 1 });

/** Kilometres between two points, near enough within a municipality. */
function distance(here, [latitude, longitude]) {
  const across = (longitude - here.longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(latitude - here.latitude, across) * 111.2;
}

function sort({ coords }) {
  const items = [...list.children].map((item) => ({ item, away: distance(coords, item.dataset.at.split(",").map(Number)) }));
  items.sort((one, other) => one.away - other.away);
  for (const { item, away } of items) {
    const note = item.querySelector(".map-distance");
    [note.textContent, note.hidden] = [form.format(away), false];
  }
  list.replaceChildren(...items.map(({ item }) => item));
  failed.hidden = true;
}

document.querySelector("[data-near]").addEventListener("click", () => {
  const fail = () => (failed.hidden = false);
  if (!navigator.geolocation) return fail();
  navigator.geolocation.getCurrentPosition(sort, fail, { maximumAge: 300_000, timeout: 15_000 });
});
