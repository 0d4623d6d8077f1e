// What replacing a folder in one step needs of the system and Swift cannot call: renameat2 is not in Swift's
// Glibc module, and a file's times have another name on each system.
#ifndef CFOLDEREXCHANGE_H
#define CFOLDEREXCHANGE_H

/// How an attempt to exchange two folders ended.
enum FolderExchangeResult {
    FolderExchangeDone = 0,
    /// The system or this file system has no exchange; nothing was changed.
    FolderExchangeUnsupported = 1,
    /// It has one, and refused; errno says why; nothing was changed.
    FolderExchangeFailed = 2,
};

/// Exchanges two names of the folder open at `parent` in one step: nobody sees a moment with only one of them.
enum FolderExchangeResult folder_exchange(int parent, const char *first, const char *second);

/// Whether something is mounted at a name, also when it comes from the same file system.
int folder_is_mount_point(int parent, const char *name);

/// Gives the open file `target` the time stamps of the open file `source`; 0, or -1 with errno.
int folder_copy_times(int source, int target);

/// Waits until the file system of an open folder has everything on disk; 0, or -1 with errno.
int folder_sync(int descriptor);

#endif
