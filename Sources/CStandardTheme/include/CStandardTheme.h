// The files of the standard theme, which Swift cannot carry in a program as bytes without taking minutes to compile.
#ifndef CSTANDARDTHEME_H
#define CSTANDARDTHEME_H

/// A file of the theme: its path below the theme's folder, and its bytes.
struct StandardThemeFile {
    const char *path;
    const unsigned char *bytes;
    unsigned long size;
};

/// All of them, in the order of their paths.
const struct StandardThemeFile *standard_theme_files(void);

/// How many there are.
unsigned long standard_theme_file_count(void);

#endif
