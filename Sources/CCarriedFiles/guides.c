// Made by .ci/list-carried: the files of Documentation/Guides, each as it is when the program is built.
#include "CCarriedFiles.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Documentation/Guides/saet-siden-op.da.md"
};

static const unsigned char file1[] = {
#embed "../../Documentation/Guides/saet-siden-op.en.md"
};

static const struct CarriedFile files[] = {
    {"saet-siden-op.da.md", file0, sizeof file0},
    {"saet-siden-op.en.md", file1, sizeof file1},
};

struct CarriedFolder carried_guides(void) {
    return (struct CarriedFolder){files, sizeof files / sizeof files[0]};
}
