// Files of the repository, which Swift cannot carry in a program as bytes without taking minutes to compile.
#ifndef CCARRIEDFILES_H
#define CCARRIEDFILES_H

/// A file: its path below the folder that it is carried with, and its bytes.
struct CarriedFile {
    const char *path;
    const unsigned char *bytes;
    unsigned long size;
};

/// The files of a folder, in the order of their paths.
struct CarriedFolder {
    const struct CarriedFile *files;
    unsigned long count;
};

/// The standard theme.
struct CarriedFolder carried_theme(void);

/// What `init` writes.
struct CarriedFolder carried_starter(void);

/// The guides for those who write and for those who set up.
struct CarriedFolder carried_guides(void);

#endif
