// Made by .ci/list-carried: the files of Sources/Starting/Starter .ci/empty-site .ci/fetch-published, each as it is when the program is built.
#include "CCarriedFiles.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Sources/Starting/Starter/common/README.md"
};

static const unsigned char file1[] = {
#embed "../../Sources/Starting/Starter/common/dot-ci/build-site"
};

static const unsigned char file2[] = {
#embed "../../Sources/Starting/Starter/common/dot-ci/check-content"
};

static const unsigned char file3[] = {
#embed "../../Sources/Starting/Starter/common/dot-ci/get-program"
};

static const unsigned char file4[] = {
#embed "../../Sources/Starting/Starter/common/dot-ci/program"
};

static const unsigned char file5[] = {
#embed "../../Sources/Starting/Starter/common/dot-editorconfig"
};

static const unsigned char file6[] = {
#embed "../../Sources/Starting/Starter/common/dot-gitignore"
};

static const unsigned char file7[] = {
#embed "../../Sources/Starting/Starter/common/dot-vscode/extensions.json"
};

static const unsigned char file8[] = {
#embed "../../Sources/Starting/Starter/content/activities/eksempel-sprogcafe.da.md"
};

static const unsigned char file9[] = {
#embed "../../Sources/Starting/Starter/content/activities/eksempel-sprogcafe.en.md"
};

static const unsigned char file10[] = {
#embed "../../Sources/Starting/Starter/content/agreements/eksempel-aftale.da.md"
};

static const unsigned char file11[] = {
#embed "../../Sources/Starting/Starter/content/agreements/eksempel-aftale.en.md"
};

static const unsigned char file12[] = {
#embed "../../Sources/Starting/Starter/content/associations/eksempel-forening.da.md"
};

static const unsigned char file13[] = {
#embed "../../Sources/Starting/Starter/content/associations/eksempel-forening.en.md"
};

static const unsigned char file14[] = {
#embed "../../Sources/Starting/Starter/content/associations/kommunen.da.md"
};

static const unsigned char file15[] = {
#embed "../../Sources/Starting/Starter/content/associations/kommunen.en.md"
};

static const unsigned char file16[] = {
#embed "../../Sources/Starting/Starter/content/contacts/eksempel-kontakt.da.md"
};

static const unsigned char file17[] = {
#embed "../../Sources/Starting/Starter/content/contacts/eksempel-kontakt.en.md"
};

static const unsigned char file18[] = {
#embed "../../Sources/Starting/Starter/content/contacts/redaktionen.da.md"
};

static const unsigned char file19[] = {
#embed "../../Sources/Starting/Starter/content/contacts/redaktionen.en.md"
};

static const unsigned char file20[] = {
#embed "../../Sources/Starting/Starter/content/council/eksempel-raad.da.md"
};

static const unsigned char file21[] = {
#embed "../../Sources/Starting/Starter/content/council/eksempel-raad.en.md"
};

static const unsigned char file22[] = {
#embed "../../Sources/Starting/Starter/content/forums/eksempel-netvaerk.da.md"
};

static const unsigned char file23[] = {
#embed "../../Sources/Starting/Starter/content/forums/eksempel-netvaerk.en.md"
};

static const unsigned char file24[] = {
#embed "../../Sources/Starting/Starter/content/news/eksempel-nyhed.da.md"
};

static const unsigned char file25[] = {
#embed "../../Sources/Starting/Starter/content/news/eksempel-nyhed.en.md"
};

static const unsigned char file26[] = {
#embed "../../Sources/Starting/Starter/content/pages/det-goer-frivillige-ikke.da.md"
};

static const unsigned char file27[] = {
#embed "../../Sources/Starting/Starter/content/pages/det-goer-frivillige-ikke.en.md"
};

static const unsigned char file28[] = {
#embed "../../Sources/Starting/Starter/content/pages/goer-og-goer-ikke.da.md"
};

static const unsigned char file29[] = {
#embed "../../Sources/Starting/Starter/content/pages/goer-og-goer-ikke.en.md"
};

static const unsigned char file30[] = {
#embed "../../Sources/Starting/Starter/content/pages/ideworkshop.da.md"
};

static const unsigned char file31[] = {
#embed "../../Sources/Starting/Starter/content/pages/ideworkshop.en.md"
};

static const unsigned char file32[] = {
#embed "../../Sources/Starting/Starter/content/pages/modtagelsesworkshop.da.md"
};

static const unsigned char file33[] = {
#embed "../../Sources/Starting/Starter/content/pages/modtagelsesworkshop.en.md"
};

static const unsigned char file34[] = {
#embed "../../Sources/Starting/Starter/content/pages/om.da.md"
};

static const unsigned char file35[] = {
#embed "../../Sources/Starting/Starter/content/pages/om.en.md"
};

static const unsigned char file36[] = {
#embed "../../Sources/Starting/Starter/content/pages/opstartsmoede.da.md"
};

static const unsigned char file37[] = {
#embed "../../Sources/Starting/Starter/content/pages/opstartsmoede.en.md"
};

static const unsigned char file38[] = {
#embed "../../Sources/Starting/Starter/content/pages/privatliv-og-samtykke.da.md"
};

static const unsigned char file39[] = {
#embed "../../Sources/Starting/Starter/content/pages/privatliv-og-samtykke.en.md"
};

static const unsigned char file40[] = {
#embed "../../Sources/Starting/Starter/content/pages/raek-ud.da.md"
};

static const unsigned char file41[] = {
#embed "../../Sources/Starting/Starter/content/pages/raek-ud.en.md"
};

static const unsigned char file42[] = {
#embed "../../Sources/Starting/Starter/content/pages/ressourcetjek.da.md"
};

static const unsigned char file43[] = {
#embed "../../Sources/Starting/Starter/content/pages/ressourcetjek.en.md"
};

static const unsigned char file44[] = {
#embed "../../Sources/Starting/Starter/content/pages/roller-og-ansvar.da.md"
};

static const unsigned char file45[] = {
#embed "../../Sources/Starting/Starter/content/pages/roller-og-ansvar.en.md"
};

static const unsigned char file46[] = {
#embed "../../Sources/Starting/Starter/content/pages/samarbejdsaftale.da.md"
};

static const unsigned char file47[] = {
#embed "../../Sources/Starting/Starter/content/pages/samarbejdsaftale.en.md"
};

static const unsigned char file48[] = {
#embed "../../Sources/Starting/Starter/content/pages/samtykke-skema.da.md"
};

static const unsigned char file49[] = {
#embed "../../Sources/Starting/Starter/content/pages/samtykke-skema.en.md"
};

static const unsigned char file50[] = {
#embed "../../Sources/Starting/Starter/content/pages/tilgaengelighed.da.md"
};

static const unsigned char file51[] = {
#embed "../../Sources/Starting/Starter/content/pages/tilgaengelighed.en.md"
};

static const unsigned char file52[] = {
#embed "../../Sources/Starting/Starter/content/pages/tjekliste-samarbejde.da.md"
};

static const unsigned char file53[] = {
#embed "../../Sources/Starting/Starter/content/pages/tjekliste-samarbejde.en.md"
};

static const unsigned char file54[] = {
#embed "../../Sources/Starting/Starter/content/pages/tre-faser.da.md"
};

static const unsigned char file55[] = {
#embed "../../Sources/Starting/Starter/content/pages/tre-faser.en.md"
};

static const unsigned char file56[] = {
#embed "../../Sources/Starting/Starter/content/places/eksempel-sted.da.md"
};

static const unsigned char file57[] = {
#embed "../../Sources/Starting/Starter/content/places/eksempel-sted.en.md"
};

static const unsigned char file58[] = {
#embed "../../Sources/Starting/Starter/content/vocabulary/audiences.yml"
};

static const unsigned char file59[] = {
#embed "../../Sources/Starting/Starter/content/vocabulary/needs.yml"
};

static const unsigned char file60[] = {
#embed "../../Sources/Starting/Starter/content/vocabulary/topics.yml"
};

static const unsigned char file61[] = {
#embed "../../Sources/Starting/Starter/content/vocabulary/words.yml"
};

static const unsigned char file62[] = {
#embed "../../.ci/empty-site"
};

static const unsigned char file63[] = {
#embed "../../.ci/fetch-published"
};

static const unsigned char file64[] = {
#embed "../../Sources/Starting/Starter/forgejo/dot-ci/push-pages"
};

static const unsigned char file65[] = {
#embed "../../Sources/Starting/Starter/forgejo/dot-forgejo/workflows/check.yml"
};

static const unsigned char file66[] = {
#embed "../../Sources/Starting/Starter/forgejo/dot-forgejo/workflows/publish.yml"
};

static const unsigned char file67[] = {
#embed "../../Sources/Starting/Starter/forgejo/publishing.md"
};

static const unsigned char file68[] = {
#embed "../../Sources/Starting/Starter/github/dot-github/workflows/check.yml"
};

static const unsigned char file69[] = {
#embed "../../Sources/Starting/Starter/github/dot-github/workflows/publish.yml"
};

static const unsigned char file70[] = {
#embed "../../Sources/Starting/Starter/github/publishing.md"
};

static const unsigned char file71[] = {
#embed "../../Sources/Starting/Starter/gitlab/dot-gitlab-ci.yml"
};

static const unsigned char file72[] = {
#embed "../../Sources/Starting/Starter/gitlab/publishing.md"
};

static const struct CarriedFile files[] = {
    {"common/README.md", file0, sizeof file0},
    {"common/dot-ci/build-site", file1, sizeof file1},
    {"common/dot-ci/check-content", file2, sizeof file2},
    {"common/dot-ci/get-program", file3, sizeof file3},
    {"common/dot-ci/program", file4, sizeof file4},
    {"common/dot-editorconfig", file5, sizeof file5},
    {"common/dot-gitignore", file6, sizeof file6},
    {"common/dot-vscode/extensions.json", file7, sizeof file7},
    {"content/activities/eksempel-sprogcafe.da.md", file8, sizeof file8},
    {"content/activities/eksempel-sprogcafe.en.md", file9, sizeof file9},
    {"content/agreements/eksempel-aftale.da.md", file10, sizeof file10},
    {"content/agreements/eksempel-aftale.en.md", file11, sizeof file11},
    {"content/associations/eksempel-forening.da.md", file12, sizeof file12},
    {"content/associations/eksempel-forening.en.md", file13, sizeof file13},
    {"content/associations/kommunen.da.md", file14, sizeof file14},
    {"content/associations/kommunen.en.md", file15, sizeof file15},
    {"content/contacts/eksempel-kontakt.da.md", file16, sizeof file16},
    {"content/contacts/eksempel-kontakt.en.md", file17, sizeof file17},
    {"content/contacts/redaktionen.da.md", file18, sizeof file18},
    {"content/contacts/redaktionen.en.md", file19, sizeof file19},
    {"content/council/eksempel-raad.da.md", file20, sizeof file20},
    {"content/council/eksempel-raad.en.md", file21, sizeof file21},
    {"content/forums/eksempel-netvaerk.da.md", file22, sizeof file22},
    {"content/forums/eksempel-netvaerk.en.md", file23, sizeof file23},
    {"content/news/eksempel-nyhed.da.md", file24, sizeof file24},
    {"content/news/eksempel-nyhed.en.md", file25, sizeof file25},
    {"content/pages/det-goer-frivillige-ikke.da.md", file26, sizeof file26},
    {"content/pages/det-goer-frivillige-ikke.en.md", file27, sizeof file27},
    {"content/pages/goer-og-goer-ikke.da.md", file28, sizeof file28},
    {"content/pages/goer-og-goer-ikke.en.md", file29, sizeof file29},
    {"content/pages/ideworkshop.da.md", file30, sizeof file30},
    {"content/pages/ideworkshop.en.md", file31, sizeof file31},
    {"content/pages/modtagelsesworkshop.da.md", file32, sizeof file32},
    {"content/pages/modtagelsesworkshop.en.md", file33, sizeof file33},
    {"content/pages/om.da.md", file34, sizeof file34},
    {"content/pages/om.en.md", file35, sizeof file35},
    {"content/pages/opstartsmoede.da.md", file36, sizeof file36},
    {"content/pages/opstartsmoede.en.md", file37, sizeof file37},
    {"content/pages/privatliv-og-samtykke.da.md", file38, sizeof file38},
    {"content/pages/privatliv-og-samtykke.en.md", file39, sizeof file39},
    {"content/pages/raek-ud.da.md", file40, sizeof file40},
    {"content/pages/raek-ud.en.md", file41, sizeof file41},
    {"content/pages/ressourcetjek.da.md", file42, sizeof file42},
    {"content/pages/ressourcetjek.en.md", file43, sizeof file43},
    {"content/pages/roller-og-ansvar.da.md", file44, sizeof file44},
    {"content/pages/roller-og-ansvar.en.md", file45, sizeof file45},
    {"content/pages/samarbejdsaftale.da.md", file46, sizeof file46},
    {"content/pages/samarbejdsaftale.en.md", file47, sizeof file47},
    {"content/pages/samtykke-skema.da.md", file48, sizeof file48},
    {"content/pages/samtykke-skema.en.md", file49, sizeof file49},
    {"content/pages/tilgaengelighed.da.md", file50, sizeof file50},
    {"content/pages/tilgaengelighed.en.md", file51, sizeof file51},
    {"content/pages/tjekliste-samarbejde.da.md", file52, sizeof file52},
    {"content/pages/tjekliste-samarbejde.en.md", file53, sizeof file53},
    {"content/pages/tre-faser.da.md", file54, sizeof file54},
    {"content/pages/tre-faser.en.md", file55, sizeof file55},
    {"content/places/eksempel-sted.da.md", file56, sizeof file56},
    {"content/places/eksempel-sted.en.md", file57, sizeof file57},
    {"content/vocabulary/audiences.yml", file58, sizeof file58},
    {"content/vocabulary/needs.yml", file59, sizeof file59},
    {"content/vocabulary/topics.yml", file60, sizeof file60},
    {"content/vocabulary/words.yml", file61, sizeof file61},
    {"dot-ci/empty-site", file62, sizeof file62},
    {"dot-ci/fetch-published", file63, sizeof file63},
    {"forgejo/dot-ci/push-pages", file64, sizeof file64},
    {"forgejo/dot-forgejo/workflows/check.yml", file65, sizeof file65},
    {"forgejo/dot-forgejo/workflows/publish.yml", file66, sizeof file66},
    {"forgejo/publishing.md", file67, sizeof file67},
    {"github/dot-github/workflows/check.yml", file68, sizeof file68},
    {"github/dot-github/workflows/publish.yml", file69, sizeof file69},
    {"github/publishing.md", file70, sizeof file70},
    {"gitlab/dot-gitlab-ci.yml", file71, sizeof file71},
    {"gitlab/publishing.md", file72, sizeof file72},
};

struct CarriedFolder carried_starter(void) {
    return (struct CarriedFolder){files, sizeof files / sizeof files[0]};
}
