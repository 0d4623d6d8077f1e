// How what the form made leaves the device: to the repository, as a mail, into the clipboard or as a file.
import { form, site, words } from "./editing.js";
import { made, said } from "./editing-fields.js";

const LONGEST_ADDRESS = 6000;
const result = made("section", { className: "editing-result", hidden: true, tabIndex: -1 });
export const bytes = (text) => new TextEncoder().encode(text).length;
/** The day as the reader's calendar has it. */
const today = () => new Date().toLocaleDateString("sv");

export function hideResult() {
  result.hidden = true;
  return result;
}

const path = (text) => text.split("/").map(encodeURIComponent).join("/");
export const inRepository = (way, file) => way + path(file);
export const mailTo = (subject, text) =>
  `mailto:${site.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
/** Which page it is about, and which day it was. */
export const origin = (file, page) => `${file}\n${page}\n${today()}`;

/** Copies a text, and says so; where the browser forbids it the text is selected. */
export async function copy(text, told, shown) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words.copied;
  } catch {
    getSelection().selectAllChildren(shown);
    told.textContent = words.copyYourself;
  }
}

export const link = (href, label, more = {}) => made("a", { href, className: "button", ...more }, label);

export function button(label, act) {
  const node = made("button", { type: "button", className: "button-quiet" }, label);
  node.addEventListener("click", act);
  return node;
}

/** Shows the file, and the ways on which it leaves the device. */
export function finish({ folder, name, text }, clear) {
  const file = `${form.folder}${folder}/${name}`;
  const told = made("p", { role: "status", className: "quiet" });
  const pre = made("pre", { tabIndex: 0, dir: "auto" }, text);
  const take = () => copy(text, told, pre);
  // An address that is too long for a program of mail or a forge has the text in the clipboard.
  const way = (whole, short, label, shortLabel, more) => {
    const isWhole = whole && bytes(whole) <= LONGEST_ADDRESS;
    const node = link(isWhole ? whole : short, isWhole ? label : shortLabel, more);
    if (!isWhole) node.addEventListener("click", take);
    return node;
  };
  const beginning = `${words.mailBody}\n\n${origin(file, location.href.split("?")[0])}\n\n`;
  const mail = (body) => mailTo(said(words.mailSubject, { file }), beginning + body);
  result.replaceChildren(
    made("h2", {}, words.ready), made("p", {}, words.readyHelp),
    made("div", { className: "editing-ways" }, ...[
      site.email && way(mail(text), mail(words.paste), words.mail, words.copyAndMail),
      site.writing && way(...repository(folder, name, text), words.openRepository, words.copyAndOpen, { target: "_blank", rel: "noopener" }),
      button(words.copy, take),
      link(URL.createObjectURL(new Blob([text], { type: "text/markdown" })), words.download, { download: name, className: "button button-quiet" }),
    ].filter(Boolean)),
    told, made("p", {}, `${words.file} `, made("code", { dir: "ltr" }, file)), pre, made("p", { className: "quiet" }, words.draft), button(words.clear, clear),
  );
  result.hidden = false;
  result.focus();
}

/** The repository's page for a new file with the text in it, and without; GitLab takes only the name. */
function repository(folder, name, text) {
  const takesText = site.forge !== "gitlab";
  const named = `${inRepository(site.writing, form.folder + folder)}?${takesText ? "filename" : "file_name"}=${encodeURIComponent(name)}`;
  return [takesText && `${named}&value=${encodeURIComponent(text)}`, named];
}
