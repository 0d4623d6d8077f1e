// Opens the search index of a site: for pages that search in their own way, on this site or on another one.
export { openIndex } from "./script/index.js";
