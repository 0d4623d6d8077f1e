// Choices leave out what does not fit, of what the page has whole: days of the calendar or of a need, activities at a place.
// They stand in the address, and go along to the other weeks and languages.
const form = document.querySelector("[data-narrow]");
const boxes = [...form.querySelectorAll("input")];
const entries = [...document.querySelectorAll(".calendar-day [data-ends], [data-narrowed] :is(.cards > *, [data-entry])")];
const status = document.querySelector("[data-narrow-count]");
const drops = document.querySelector("[data-narrow-drops]");
// What keeps nobody out says nothing of these.
const MISSING_FITS = new Set(["age", "open_to"]);

/** What each entry is found by, filter by filter: it stands at the entry, or its position stands at the choices. */
const known = entries.map((entry) => {
  const codes = new Map();
  for (const code of (entry.dataset.codes || "").split(" ")) add(codes, ...code.split("="));
  return codes;
});
for (const { name, value, dataset } of boxes) {
  for (const position of (dataset.places || "").split(" ").filter(Boolean)) add(known[position], name, value);
}
const isListed = boxes.some((box) => box.dataset.places);

function add(codes, name, value) {
  codes.set(name, (codes.get(name) || new Set()).add(value));
}

/** The chosen values, filter by filter, but for one. */
function choices(left) {
  const picked = new Map();
  for (const box of boxes) if (box.checked && box !== left) add(picked, box.name, box.value);
  return picked;
}

/** Of one filter one choice is enough, of several filters all have to fit. */
function fits(codes, picked) {
  return [...picked].every(([name, values]) =>
    codes.has(name) ? [...values].some((value) => codes.get(name).has(value)) : !isListed && MISSING_FITS.has(name));
}

const count = (picked) => entries.filter((entry, at) => !entry.hidden && fits(known[at], picked)).length;

function narrow() {
  const picked = choices();
  entries.forEach((entry, at) => entry.toggleAttribute("data-left-out", !fits(known[at], picked)));
  for (const day of document.querySelectorAll(".calendar-day")) {
    const left = day.querySelectorAll("[data-ends]:not([data-left-out], [hidden])").length;
    const shown = day.querySelector("summary .count");
    if (shown) shown.textContent = left;
    day.classList.toggle("emptied", picked.size > 0 && left === 0);
  }
  const found = count(picked);
  status.textContent = picked.size ? (found ? `${status.dataset.total} ${found}` : status.dataset.none) : "";
  offer(boxes.filter((box) => box.checked), found);
  const query = String(new URLSearchParams(new FormData(form)));
  history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
  for (const link of document.querySelectorAll(".weeks a, .pages a, .languages a")) link.search = query;
}

/** A button for each choice that takes it back; where nothing is left, for those after which there is something again. */
function offer(chosen, found) {
  const left = new Map(found ? [] : chosen.map((box) => [box, count(choices(box))]).filter((pair) => pair[1]));
  drops.replaceChildren(...(left.size ? [...left.keys()] : chosen).map((box) => {
    const label = box.nextElementSibling.textContent;
    const button = document.createElement("button");
    [button.type, button.className, button.textContent] = ["button", "button-quiet", label];
    if (left.size) {
      button.textContent = drops.dataset.without.replace("{query}", () => label).replace("{count}", left.get(box));
    } else {
      button.dataset.off = "";
      button.setAttribute("aria-label", `${drops.dataset.remove} ${label}`);
    }
    button.addEventListener("click", () => {
      box.checked = false;
      narrow();
      form.parentNode.querySelector("summary").focus();
    });
    return button;
  }));
  drops.hidden = !chosen.length;
}

const asked = new URLSearchParams(location.search);
for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
form.addEventListener("change", narrow);
form.addEventListener("submit", (event) => event.preventDefault());
if (choices().size) {
  // The choices stand as buttons above the entries: opened, the form would push these down.
  for (const box of boxes) if (box.checked) (box.closest(".filter details") || {}).open = true;
  narrow();
}
