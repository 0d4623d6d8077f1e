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
#embed "../../Documentation/Guides/ret-noget.da.md"
};

static const unsigned char file7[] = {
#embed "../../Documentation/Guides/ret-noget.en.md"
};

static const unsigned char file8[] = {
#embed "../../Documentation/Guides/saet-siden-op.da.md"
};

static const unsigned char file9[] = {
#embed "../../Documentation/Guides/saet-siden-op.en.md"
};

static const unsigned char file10[] = {
#embed "../../Documentation/Guides/tilfoej-en-aktivitet.da.md"
};

static const unsigned char file11[] = {
#embed "../../Documentation/Guides/tilfoej-en-aktivitet.en.md"
};

static const struct CarriedFile files[] = {
    {"bliv-tovholder.da.md", file0, sizeof file0},
    {"bliv-tovholder.en.md", file1, sizeof file1},
    {"naar-noget-er-galt.da.md", file2, sizeof file2},
    {"naar-noget-er-galt.en.md", file3, sizeof file3},
    {"oversaet.da.md", file4, sizeof file4},
    {"oversaet.en.md", file5, sizeof file5},
    {"ret-noget.da.md", file6, sizeof file6},
    {"ret-noget.en.md", file7, sizeof file7},
    {"saet-siden-op.da.md", file8, sizeof file8},
    {"saet-siden-op.en.md", file9, sizeof file9},
    {"tilfoej-en-aktivitet.da.md", file10, sizeof file10},
    {"tilfoej-en-aktivitet.en.md", file11, sizeof file11},
};

struct CarriedFolder carried_guides(void) {
    return (struct CarriedFolder){files, sizeof files / sizeof files[0]};
}
