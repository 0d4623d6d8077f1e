// Made by .ci/list-carried: the files of themes/standard, each as it is when the program is built.
#include "CCarriedFiles.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../themes/standard/assets/apple-touch-icon.png"
};

static const unsigned char file1[] = {
#embed "../../themes/standard/assets/calendar.js"
};

static const unsigned char file2[] = {
#embed "../../themes/standard/assets/editing-existing.js"
};

static const unsigned char file3[] = {
#embed "../../themes/standard/assets/editing-fields.js"
};

static const unsigned char file4[] = {
#embed "../../themes/standard/assets/editing-file.js"
};

static const unsigned char file5[] = {
#embed "../../themes/standard/assets/editing-sending.js"
};

static const unsigned char file6[] = {
#embed "../../themes/standard/assets/editing-times.js"
};

static const unsigned char file7[] = {
#embed "../../themes/standard/assets/editing.css"
};

static const unsigned char file8[] = {
#embed "../../themes/standard/assets/editing.js"
};

static const unsigned char file9[] = {
#embed "../../themes/standard/assets/favicon.svg"
};

static const unsigned char file10[] = {
#embed "../../themes/standard/assets/icon-maskable.svg"
};

static const unsigned char file11[] = {
#embed "../../themes/standard/assets/icons.svg"
};

static const unsigned char file12[] = {
#embed "../../themes/standard/assets/keep.js"
};

static const unsigned char file13[] = {
#embed "../../themes/standard/assets/kept.js"
};

static const unsigned char file14[] = {
#embed "../../themes/standard/assets/my-list.js"
};

static const unsigned char file15[] = {
#embed "../../themes/standard/assets/narrow.js"
};

static const unsigned char file16[] = {
#embed "../../themes/standard/assets/near.js"
};

static const unsigned char file17[] = {
#embed "../../themes/standard/assets/offer.js"
};

static const unsigned char file18[] = {
#embed "../../themes/standard/assets/offline.js"
};

static const unsigned char file19[] = {
#embed "../../themes/standard/assets/open.js"
};

static const unsigned char file20[] = {
#embed "../../themes/standard/assets/passed.js"
};

static const unsigned char file21[] = {
#embed "../../themes/standard/assets/qr.js"
};

static const unsigned char file22[] = {
#embed "../../themes/standard/assets/register.js"
};

static const unsigned char file23[] = {
#embed "../../themes/standard/assets/script/clock.js"
};

static const unsigned char file24[] = {
#embed "../../themes/standard/assets/script/counts.js"
};

static const unsigned char file25[] = {
#embed "../../themes/standard/assets/script/index.js"
};

static const unsigned char file26[] = {
#embed "../../themes/standard/assets/script/numbers.js"
};

static const unsigned char file27[] = {
#embed "../../themes/standard/assets/script/opening.js"
};

static const unsigned char file28[] = {
#embed "../../themes/standard/assets/script/text.js"
};

static const unsigned char file29[] = {
#embed "../../themes/standard/assets/script/words.js"
};

static const unsigned char file30[] = {
#embed "../../themes/standard/assets/search-field.js"
};

static const unsigned char file31[] = {
#embed "../../themes/standard/assets/search-index.js"
};

static const unsigned char file32[] = {
#embed "../../themes/standard/assets/search-meaning.js"
};

static const unsigned char file33[] = {
#embed "../../themes/standard/assets/search-narrow.js"
};

static const unsigned char file34[] = {
#embed "../../themes/standard/assets/search-refine.js"
};

static const unsigned char file35[] = {
#embed "../../themes/standard/assets/search-slips.js"
};

static const unsigned char file36[] = {
#embed "../../themes/standard/assets/search.js"
};

static const unsigned char file37[] = {
#embed "../../themes/standard/assets/style/01-tokens.css"
};

static const unsigned char file38[] = {
#embed "../../themes/standard/assets/style/02-base.css"
};

static const unsigned char file39[] = {
#embed "../../themes/standard/assets/style/02-icons.css"
};

static const unsigned char file40[] = {
#embed "../../themes/standard/assets/style/03-controls.css"
};

static const unsigned char file41[] = {
#embed "../../themes/standard/assets/style/04-masthead.css"
};

static const unsigned char file42[] = {
#embed "../../themes/standard/assets/style/05-headings.css"
};

static const unsigned char file43[] = {
#embed "../../themes/standard/assets/style/06-front-page.css"
};

static const unsigned char file44[] = {
#embed "../../themes/standard/assets/style/07-cards.css"
};

static const unsigned char file45[] = {
#embed "../../themes/standard/assets/style/08-entry.css"
};

static const unsigned char file46[] = {
#embed "../../themes/standard/assets/style/09-search.css"
};

static const unsigned char file47[] = {
#embed "../../themes/standard/assets/style/10-calendar.css"
};

static const unsigned char file48[] = {
#embed "../../themes/standard/assets/style/10-keep.css"
};

static const unsigned char file49[] = {
#embed "../../themes/standard/assets/style/10-map.css"
};

static const unsigned char file50[] = {
#embed "../../themes/standard/assets/style/11-footer.css"
};

static const unsigned char file51[] = {
#embed "../../themes/standard/assets/style/12-print.css"
};

static const unsigned char file52[] = {
#embed "../../themes/standard/strings/ar.yml"
};

static const unsigned char file53[] = {
#embed "../../themes/standard/strings/da.yml"
};

static const unsigned char file54[] = {
#embed "../../themes/standard/strings/de.yml"
};

static const unsigned char file55[] = {
#embed "../../themes/standard/strings/en.yml"
};

static const unsigned char file56[] = {
#embed "../../themes/standard/strings/fa.yml"
};

static const unsigned char file57[] = {
#embed "../../themes/standard/strings/pl.yml"
};

static const unsigned char file58[] = {
#embed "../../themes/standard/strings/so.yml"
};

static const unsigned char file59[] = {
#embed "../../themes/standard/strings/ti.yml"
};

static const unsigned char file60[] = {
#embed "../../themes/standard/strings/tr.yml"
};

static const unsigned char file61[] = {
#embed "../../themes/standard/strings/uk.yml"
};

static const unsigned char file62[] = {
#embed "../../themes/standard/templates/activity.mustache"
};

static const unsigned char file63[] = {
#embed "../../themes/standard/templates/agreement.mustache"
};

static const unsigned char file64[] = {
#embed "../../themes/standard/templates/association.mustache"
};

static const unsigned char file65[] = {
#embed "../../themes/standard/templates/calendar.mustache"
};

static const unsigned char file66[] = {
#embed "../../themes/standard/templates/card.mustache"
};

static const unsigned char file67[] = {
#embed "../../themes/standard/templates/certificate.mustache"
};

static const unsigned char file68[] = {
#embed "../../themes/standard/templates/contact.mustache"
};

static const unsigned char file69[] = {
#embed "../../themes/standard/templates/council.mustache"
};

static const unsigned char file70[] = {
#embed "../../themes/standard/templates/editing.mustache"
};

static const unsigned char file71[] = {
#embed "../../themes/standard/templates/facet.mustache"
};

static const unsigned char file72[] = {
#embed "../../themes/standard/templates/forum.mustache"
};

static const unsigned char file73[] = {
#embed "../../themes/standard/templates/gathering.mustache"
};

static const unsigned char file74[] = {
#embed "../../themes/standard/templates/home.mustache"
};

static const unsigned char file75[] = {
#embed "../../themes/standard/templates/list.mustache"
};

static const unsigned char file76[] = {
#embed "../../themes/standard/templates/map.mustache"
};

static const unsigned char file77[] = {
#embed "../../themes/standard/templates/my-list.mustache"
};

static const unsigned char file78[] = {
#embed "../../themes/standard/templates/neighbours.mustache"
};

static const unsigned char file79[] = {
#embed "../../themes/standard/templates/news.mustache"
};

static const unsigned char file80[] = {
#embed "../../themes/standard/templates/not-found.mustache"
};

static const unsigned char file81[] = {
#embed "../../themes/standard/templates/offline.mustache"
};

static const unsigned char file82[] = {
#embed "../../themes/standard/templates/overview.mustache"
};

static const unsigned char file83[] = {
#embed "../../themes/standard/templates/page.mustache"
};

static const unsigned char file84[] = {
#embed "../../themes/standard/templates/partials/actions.mustache"
};

static const unsigned char file85[] = {
#embed "../../themes/standard/templates/partials/add-to-calendar.mustache"
};

static const unsigned char file86[] = {
#embed "../../themes/standard/templates/partials/address.mustache"
};

static const unsigned char file87[] = {
#embed "../../themes/standard/templates/partials/ask-way.mustache"
};

static const unsigned char file88[] = {
#embed "../../themes/standard/templates/partials/at-place.mustache"
};

static const unsigned char file89[] = {
#embed "../../themes/standard/templates/partials/base.mustache"
};

static const unsigned char file90[] = {
#embed "../../themes/standard/templates/partials/breadcrumbs.mustache"
};

static const unsigned char file91[] = {
#embed "../../themes/standard/templates/partials/closure.mustache"
};

static const unsigned char file92[] = {
#embed "../../themes/standard/templates/partials/contact-card.mustache"
};

static const unsigned char file93[] = {
#embed "../../themes/standard/templates/partials/contact-ways.mustache"
};

static const unsigned char file94[] = {
#embed "../../themes/standard/templates/partials/credit.mustache"
};

static const unsigned char file95[] = {
#embed "../../themes/standard/templates/partials/date.mustache"
};

static const unsigned char file96[] = {
#embed "../../themes/standard/templates/partials/day.mustache"
};

static const unsigned char file97[] = {
#embed "../../themes/standard/templates/partials/entry-body.mustache"
};

static const unsigned char file98[] = {
#embed "../../themes/standard/templates/partials/entry-head.mustache"
};

static const unsigned char file99[] = {
#embed "../../themes/standard/templates/partials/entry-news.mustache"
};

static const unsigned char file100[] = {
#embed "../../themes/standard/templates/partials/entry-words.mustache"
};

static const unsigned char file101[] = {
#embed "../../themes/standard/templates/partials/facets.mustache"
};

static const unsigned char file102[] = {
#embed "../../themes/standard/templates/partials/fact-value.mustache"
};

static const unsigned char file103[] = {
#embed "../../themes/standard/templates/partials/fact.mustache"
};

static const unsigned char file104[] = {
#embed "../../themes/standard/templates/partials/filter.mustache"
};

static const unsigned char file105[] = {
#embed "../../themes/standard/templates/partials/footer.mustache"
};

static const unsigned char file106[] = {
#embed "../../themes/standard/templates/partials/gathered-part.mustache"
};

static const unsigned char file107[] = {
#embed "../../themes/standard/templates/partials/gathered.mustache"
};

static const unsigned char file108[] = {
#embed "../../themes/standard/templates/partials/head.mustache"
};

static const unsigned char file109[] = {
#embed "../../themes/standard/templates/partials/header.mustache"
};

static const unsigned char file110[] = {
#embed "../../themes/standard/templates/partials/home-calendar.mustache"
};

static const unsigned char file111[] = {
#embed "../../themes/standard/templates/partials/home-find.mustache"
};

static const unsigned char file112[] = {
#embed "../../themes/standard/templates/partials/home-news.mustache"
};

static const unsigned char file113[] = {
#embed "../../themes/standard/templates/partials/img.mustache"
};

static const unsigned char file114[] = {
#embed "../../themes/standard/templates/partials/lang.mustache"
};

static const unsigned char file115[] = {
#embed "../../themes/standard/templates/partials/language-notices.mustache"
};

static const unsigned char file116[] = {
#embed "../../themes/standard/templates/partials/link.mustache"
};

static const unsigned char file117[] = {
#embed "../../themes/standard/templates/partials/meeting.mustache"
};

static const unsigned char file118[] = {
#embed "../../themes/standard/templates/partials/member.mustache"
};

static const unsigned char file119[] = {
#embed "../../themes/standard/templates/partials/narrowing-option.mustache"
};

static const unsigned char file120[] = {
#embed "../../themes/standard/templates/partials/narrowing-script.mustache"
};

static const unsigned char file121[] = {
#embed "../../themes/standard/templates/partials/narrowing.mustache"
};

static const unsigned char file122[] = {
#embed "../../themes/standard/templates/partials/neighbour-card.mustache"
};

static const unsigned char file123[] = {
#embed "../../themes/standard/templates/partials/open-now.mustache"
};

static const unsigned char file124[] = {
#embed "../../themes/standard/templates/partials/picture.mustache"
};

static const unsigned char file125[] = {
#embed "../../themes/standard/templates/partials/place-details.mustache"
};

static const unsigned char file126[] = {
#embed "../../themes/standard/templates/partials/place-map.mustache"
};

static const unsigned char file127[] = {
#embed "../../themes/standard/templates/partials/quick-call.mustache"
};

static const unsigned char file128[] = {
#embed "../../themes/standard/templates/partials/search-core.mustache"
};

static const unsigned char file129[] = {
#embed "../../themes/standard/templates/partials/search-form.mustache"
};

static const unsigned char file130[] = {
#embed "../../themes/standard/templates/partials/search-order.mustache"
};

static const unsigned char file131[] = {
#embed "../../themes/standard/templates/partials/search-results.mustache"
};

static const unsigned char file132[] = {
#embed "../../themes/standard/templates/partials/search-script.mustache"
};

static const unsigned char file133[] = {
#embed "../../themes/standard/templates/partials/session.mustache"
};

static const unsigned char file134[] = {
#embed "../../themes/standard/templates/partials/sheet.mustache"
};

static const unsigned char file135[] = {
#embed "../../themes/standard/templates/partials/suggest.mustache"
};

static const unsigned char file136[] = {
#embed "../../themes/standard/templates/partials/text.mustache"
};

static const unsigned char file137[] = {
#embed "../../themes/standard/templates/partials/topics.mustache"
};

static const unsigned char file138[] = {
#embed "../../themes/standard/templates/partials/verified.mustache"
};

static const unsigned char file139[] = {
#embed "../../themes/standard/templates/partials/week-item.mustache"
};

static const unsigned char file140[] = {
#embed "../../themes/standard/templates/place.mustache"
};

static const unsigned char file141[] = {
#embed "../../themes/standard/templates/privacy.mustache"
};

static const unsigned char file142[] = {
#embed "../../themes/standard/templates/redirect.mustache"
};

static const unsigned char file143[] = {
#embed "../../themes/standard/templates/search.mustache"
};

static const unsigned char file144[] = {
#embed "../../themes/standard/templates/sheet-facts.mustache"
};

static const unsigned char file145[] = {
#embed "../../themes/standard/theme.yml"
};

static const struct CarriedFile files[] = {
    {"assets/apple-touch-icon.png", file0, sizeof file0},
    {"assets/calendar.js", file1, sizeof file1},
    {"assets/editing-existing.js", file2, sizeof file2},
    {"assets/editing-fields.js", file3, sizeof file3},
    {"assets/editing-file.js", file4, sizeof file4},
    {"assets/editing-sending.js", file5, sizeof file5},
    {"assets/editing-times.js", file6, sizeof file6},
    {"assets/editing.css", file7, sizeof file7},
    {"assets/editing.js", file8, sizeof file8},
    {"assets/favicon.svg", file9, sizeof file9},
    {"assets/icon-maskable.svg", file10, sizeof file10},
    {"assets/icons.svg", file11, sizeof file11},
    {"assets/keep.js", file12, sizeof file12},
    {"assets/kept.js", file13, sizeof file13},
    {"assets/my-list.js", file14, sizeof file14},
    {"assets/narrow.js", file15, sizeof file15},
    {"assets/near.js", file16, sizeof file16},
    {"assets/offer.js", file17, sizeof file17},
    {"assets/offline.js", file18, sizeof file18},
    {"assets/open.js", file19, sizeof file19},
    {"assets/passed.js", file20, sizeof file20},
    {"assets/qr.js", file21, sizeof file21},
    {"assets/register.js", file22, sizeof file22},
    {"assets/script/clock.js", file23, sizeof file23},
    {"assets/script/counts.js", file24, sizeof file24},
    {"assets/script/index.js", file25, sizeof file25},
    {"assets/script/numbers.js", file26, sizeof file26},
    {"assets/script/opening.js", file27, sizeof file27},
    {"assets/script/text.js", file28, sizeof file28},
    {"assets/script/words.js", file29, sizeof file29},
    {"assets/search-field.js", file30, sizeof file30},
    {"assets/search-index.js", file31, sizeof file31},
    {"assets/search-meaning.js", file32, sizeof file32},
    {"assets/search-narrow.js", file33, sizeof file33},
    {"assets/search-refine.js", file34, sizeof file34},
    {"assets/search-slips.js", file35, sizeof file35},
    {"assets/search.js", file36, sizeof file36},
    {"assets/style/01-tokens.css", file37, sizeof file37},
    {"assets/style/02-base.css", file38, sizeof file38},
    {"assets/style/02-icons.css", file39, sizeof file39},
    {"assets/style/03-controls.css", file40, sizeof file40},
    {"assets/style/04-masthead.css", file41, sizeof file41},
    {"assets/style/05-headings.css", file42, sizeof file42},
    {"assets/style/06-front-page.css", file43, sizeof file43},
    {"assets/style/07-cards.css", file44, sizeof file44},
    {"assets/style/08-entry.css", file45, sizeof file45},
    {"assets/style/09-search.css", file46, sizeof file46},
    {"assets/style/10-calendar.css", file47, sizeof file47},
    {"assets/style/10-keep.css", file48, sizeof file48},
    {"assets/style/10-map.css", file49, sizeof file49},
    {"assets/style/11-footer.css", file50, sizeof file50},
    {"assets/style/12-print.css", file51, sizeof file51},
    {"strings/ar.yml", file52, sizeof file52},
    {"strings/da.yml", file53, sizeof file53},
    {"strings/de.yml", file54, sizeof file54},
    {"strings/en.yml", file55, sizeof file55},
    {"strings/fa.yml", file56, sizeof file56},
    {"strings/pl.yml", file57, sizeof file57},
    {"strings/so.yml", file58, sizeof file58},
    {"strings/ti.yml", file59, sizeof file59},
    {"strings/tr.yml", file60, sizeof file60},
    {"strings/uk.yml", file61, sizeof file61},
    {"templates/activity.mustache", file62, sizeof file62},
    {"templates/agreement.mustache", file63, sizeof file63},
    {"templates/association.mustache", file64, sizeof file64},
    {"templates/calendar.mustache", file65, sizeof file65},
    {"templates/card.mustache", file66, sizeof file66},
    {"templates/certificate.mustache", file67, sizeof file67},
    {"templates/contact.mustache", file68, sizeof file68},
    {"templates/council.mustache", file69, sizeof file69},
    {"templates/editing.mustache", file70, sizeof file70},
    {"templates/facet.mustache", file71, sizeof file71},
    {"templates/forum.mustache", file72, sizeof file72},
    {"templates/gathering.mustache", file73, sizeof file73},
    {"templates/home.mustache", file74, sizeof file74},
    {"templates/list.mustache", file75, sizeof file75},
    {"templates/map.mustache", file76, sizeof file76},
    {"templates/my-list.mustache", file77, sizeof file77},
    {"templates/neighbours.mustache", file78, sizeof file78},
    {"templates/news.mustache", file79, sizeof file79},
    {"templates/not-found.mustache", file80, sizeof file80},
    {"templates/offline.mustache", file81, sizeof file81},
    {"templates/overview.mustache", file82, sizeof file82},
    {"templates/page.mustache", file83, sizeof file83},
    {"templates/partials/actions.mustache", file84, sizeof file84},
    {"templates/partials/add-to-calendar.mustache", file85, sizeof file85},
    {"templates/partials/address.mustache", file86, sizeof file86},
    {"templates/partials/ask-way.mustache", file87, sizeof file87},
    {"templates/partials/at-place.mustache", file88, sizeof file88},
    {"templates/partials/base.mustache", file89, sizeof file89},
    {"templates/partials/breadcrumbs.mustache", file90, sizeof file90},
    {"templates/partials/closure.mustache", file91, sizeof file91},
    {"templates/partials/contact-card.mustache", file92, sizeof file92},
    {"templates/partials/contact-ways.mustache", file93, sizeof file93},
    {"templates/partials/credit.mustache", file94, sizeof file94},
    {"templates/partials/date.mustache", file95, sizeof file95},
    {"templates/partials/day.mustache", file96, sizeof file96},
    {"templates/partials/entry-body.mustache", file97, sizeof file97},
    {"templates/partials/entry-head.mustache", file98, sizeof file98},
    {"templates/partials/entry-news.mustache", file99, sizeof file99},
    {"templates/partials/entry-words.mustache", file100, sizeof file100},
    {"templates/partials/facets.mustache", file101, sizeof file101},
    {"templates/partials/fact-value.mustache", file102, sizeof file102},
    {"templates/partials/fact.mustache", file103, sizeof file103},
    {"templates/partials/filter.mustache", file104, sizeof file104},
    {"templates/partials/footer.mustache", file105, sizeof file105},
    {"templates/partials/gathered-part.mustache", file106, sizeof file106},
    {"templates/partials/gathered.mustache", file107, sizeof file107},
    {"templates/partials/head.mustache", file108, sizeof file108},
    {"templates/partials/header.mustache", file109, sizeof file109},
    {"templates/partials/home-calendar.mustache", file110, sizeof file110},
    {"templates/partials/home-find.mustache", file111, sizeof file111},
    {"templates/partials/home-news.mustache", file112, sizeof file112},
    {"templates/partials/img.mustache", file113, sizeof file113},
    {"templates/partials/lang.mustache", file114, sizeof file114},
    {"templates/partials/language-notices.mustache", file115, sizeof file115},
    {"templates/partials/link.mustache", file116, sizeof file116},
    {"templates/partials/meeting.mustache", file117, sizeof file117},
    {"templates/partials/member.mustache", file118, sizeof file118},
    {"templates/partials/narrowing-option.mustache", file119, sizeof file119},
    {"templates/partials/narrowing-script.mustache", file120, sizeof file120},
    {"templates/partials/narrowing.mustache", file121, sizeof file121},
    {"templates/partials/neighbour-card.mustache", file122, sizeof file122},
    {"templates/partials/open-now.mustache", file123, sizeof file123},
    {"templates/partials/picture.mustache", file124, sizeof file124},
    {"templates/partials/place-details.mustache", file125, sizeof file125},
    {"templates/partials/place-map.mustache", file126, sizeof file126},
    {"templates/partials/quick-call.mustache", file127, sizeof file127},
    {"templates/partials/search-core.mustache", file128, sizeof file128},
    {"templates/partials/search-form.mustache", file129, sizeof file129},
    {"templates/partials/search-order.mustache", file130, sizeof file130},
    {"templates/partials/search-results.mustache", file131, sizeof file131},
    {"templates/partials/search-script.mustache", file132, sizeof file132},
    {"templates/partials/session.mustache", file133, sizeof file133},
    {"templates/partials/sheet.mustache", file134, sizeof file134},
    {"templates/partials/suggest.mustache", file135, sizeof file135},
    {"templates/partials/text.mustache", file136, sizeof file136},
    {"templates/partials/topics.mustache", file137, sizeof file137},
    {"templates/partials/verified.mustache", file138, sizeof file138},
    {"templates/partials/week-item.mustache", file139, sizeof file139},
    {"templates/place.mustache", file140, sizeof file140},
    {"templates/privacy.mustache", file141, sizeof file141},
    {"templates/redirect.mustache", file142, sizeof file142},
    {"templates/search.mustache", file143, sizeof file143},
    {"templates/sheet-facts.mustache", file144, sizeof file144},
    {"theme.yml", file145, sizeof file145},
};

struct CarriedFolder carried_theme(void) {
    return (struct CarriedFolder){files, sizeof files / sizeof files[0]};
}
