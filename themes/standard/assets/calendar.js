// The calendar: a chip opens its day, choices leave out what does not fit and stay from week to week, and paper has it all.
const form = document.querySelector("[data-calendar-filter]");
const days = [...document.querySelectorAll(".calendar-day")];
const items = [...document.querySelectorAll("[data-codes], .calendar-day [data-ends]")];
const count = document.querySelector("[data-calendar-count]");

function openNamed() {
  const day = location.hash.startsWith("#_") && document.getElementById(location.hash.slice(1))?.closest("details");
  if (day) day.open = true;
}

/** Those of one filter are choices between which one is enough; of several filters all have to fit. */
function fits(item, choices) {
  const codes = new Set((item.dataset.codes ?? "").split(" "));
  return [...choices].every(([name, values]) => values.some((value) => codes.has(`${name}=${value}`)));
}

function narrow() {
  const choices = new Map();
  for (const [name, value] of new FormData(form)) choices.set(name, [...(choices.get(name) ?? []), value]);
  for (const item of items) item.toggleAttribute("data-left-out", !fits(item, choices));
  for (const day of days) {
    const left = day.querySelectorAll("[data-ends]:not([data-left-out])").length;
    day.querySelector("summary .count").textContent = left;
    day.classList.toggle("emptied", choices.size > 0 && left === 0);
  }
  count.hidden = !choices.size;
  count.querySelector("span").textContent = items.filter((item) => !item.hasAttribute("data-left-out")).length;
  const query = String(new URLSearchParams(new FormData(form)));
  history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
  for (const link of document.querySelectorAll(".weeks a, .pages a, .languages a")) link.search = query;
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const box of form.elements) {
    if (box.type === "checkbox") box.checked = asked.getAll(box.name).includes(box.value);
  }
  form.addEventListener("change", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (asked.size) {
    form.closest("details").open = true;
    narrow();
  }
}

for (const chip of document.querySelectorAll("[data-day-chips] a")) {
  chip.addEventListener("click", () => (document.getElementById(chip.hash.slice(1)).closest("details").open = true));
}
addEventListener("hashchange", openNamed);
openNamed();

// Paper has every day, and the screen afterwards what it had.
let closed = [];
addEventListener("beforeprint", () => {
  closed = days.filter((day) => !day.open);
  for (const day of closed) day.open = true;
});
addEventListener("afterprint", () => {
  for (const day of closed) day.open = false;
  delete document.documentElement.dataset.print;
});
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => {
    document.documentElement.dataset.print = button.dataset.print;
    print();
  });
}
