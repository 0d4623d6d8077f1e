// Finds words, and what stands in quotation marks.
const joiners = "\\-\\u00ad\\u2010\\u2011\\u2018\\u2019\\u02bc'\\u200c\\u200d";
export const wordPattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${joiners}]+[\\p{L}\\p{N}\\p{M}]+)*`, "gu");
export const joinerPattern = new RegExp(`[${joiners}]`, "g");
export const quoted = /["\u201c-\u201f\u00ab\u00bb]([^"\u201c-\u201f\u00ab\u00bb]+)["\u201c-\u201f\u00ab\u00bb]/g;
