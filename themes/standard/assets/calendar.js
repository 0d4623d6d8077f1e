// The calendar: a chip opens its day, and paper has it all.
const days = [...document.querySelectorAll(".calendar-day")];

function openNamed() {
  const day = location.hash.startsWith("#_") && document.getElementById(location.hash.slice(1))?.closest("details");
  if (day) day.open = true;
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
