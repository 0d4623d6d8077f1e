// Made by .ci/list-carried: the files of Documentation/Guides, each as it is when the program is built.
#include "CCarriedFiles.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Documentation/Guides/bliv-tovholder.da.md"
};

static const unsigned char file1[] = {
#embed "../../Documentation/Guides/bliv-tovholder.en.md"
};

static const unsigned char file2[] = {
#embed "../../Documentation/Guides/naar-noget-er-galt.da.md"
};

static const unsigned char file3[] = {
#embed "../../Documentation/Guides/naar-noget-er-galt.en.md"
};

static const unsigned char file4[] = {
#embed "../../Documentation/Guides/oversaet.da.md"
};

static const unsigned char file5[] = {
#embed "../../Documentation/Guides/oversaet.en.md"
};

static const unsigned char file6[] = {
#embed "../../Documentation/Guides/pictures/beginning-da.webp"
};

static const unsigned char file7[] = {
#embed "../../Documentation/Guides/pictures/beginning-en.webp"
};

static const unsigned char file8[] = {
#embed "../../Documentation/Guides/pictures/correction-da.webp"
};

static const unsigned char file9[] = {
#embed "../../Documentation/Guides/pictures/correction-en.webp"
};

static const unsigned char file10[] = {
#embed "../../Documentation/Guides/pictures/problems-da.webp"
};

static const unsigned char file11[] = {
#embed "../../Documentation/Guides/pictures/problems-en.webp"
};

static const unsigned char file12[] = {
#embed "../../Documentation/Guides/pictures/sending-da.webp"
};

static const unsigned char file13[] = {
#embed "../../Documentation/Guides/pictures/sending-en.webp"
};

static const unsigned char file14[] = {
#embed "../../Documentation/Guides/pictures/times-da.webp"
};

static const unsigned char file15[] = {
#embed "../../Documentation/Guides/pictures/times-en.webp"
};

static const unsigned char file16[] = {
#embed "../../Documentation/Guides/pictures/translation-da.webp"
};

static const unsigned char file17[] = {
#embed "../../Documentation/Guides/pictures/translation-en.webp"
};

static const unsigned char file18[] = {
#embed "../../Documentation/Guides/ret-noget.da.md"
};

static const unsigned char file19[] = {
#embed "../../Documentation/Guides/ret-noget.en.md"
};

static const unsigned char file20[] = {
#embed "../../Documentation/Guides/saet-siden-op.da.md"
};

static const unsigned char file21[] = {
#embed "../../Documentation/Guides/saet-siden-op.en.md"
};

static const unsigned char file22[] = {
#embed "../../Documentation/Guides/tilfoej-en-aktivitet.da.md"
};

static const unsigned char file23[] = {
#embed "../../Documentation/Guides/tilfoej-en-aktivitet.en.md"
};

static const struct CarriedFile files[] = {
    {"bliv-tovholder.da.md", file0, sizeof file0},
    {"bliv-tovholder.en.md", file1, sizeof file1},
    {"naar-noget-er-galt.da.md", file2, sizeof file2},
    {"naar-noget-er-galt.en.md", file3, sizeof file3},
    {"oversaet.da.md", file4, sizeof file4},
    {"oversaet.en.md", file5, sizeof file5},
    {"pictures/beginning-da.webp", file6, sizeof file6},
    {"pictures/beginning-en.webp", file7, sizeof file7},
    {"pictures/correction-da.webp", file8, sizeof file8},
    {"pictures/correction-en.webp", file9, sizeof file9},
    {"pictures/problems-da.webp", file10, sizeof file10},
    {"pictures/problems-en.webp", file11, sizeof file11},
    {"pictures/sending-da.webp", file12, sizeof file12},
    {"pictures/sending-en.webp", file13, sizeof file13},
    {"pictures/times-da.webp", file14, sizeof file14},
    {"pictures/times-en.webp", file15, sizeof file15},
    {"pictures/translation-da.webp", file16, sizeof file16},
    {"pictures/translation-en.webp", file17, sizeof file17},
    {"ret-noget.da.md", file18, sizeof file18},
    {"ret-noget.en.md", file19, sizeof file19},
    {"saet-siden-op.da.md", file20, sizeof file20},
    {"saet-siden-op.en.md", file21, sizeof file21},
    {"tilfoej-en-aktivitet.da.md", file22, sizeof file22},
    {"tilfoej-en-aktivitet.en.md", file23, sizeof file23},
};

struct CarriedFolder carried_guides(void) {
    return (struct CarriedFolder){files, sizeof files / sizeof files[0]};
}
