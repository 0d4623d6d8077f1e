// Where texts are not translated: of the translations that there are, the one that the reader's browser asks for, or English.
const offer = document.querySelector("[data-offer]");
const links = [...offer.querySelectorAll("a")];
const wanted = [...navigator.languages, "en"].map((tag) => tag.split("-")[0]);
const chosen = wanted.map((code) => links.find((link) => link.hreflang === code)).find(Boolean);
for (const link of links) link.hidden = Boolean(chosen) && link !== chosen;
