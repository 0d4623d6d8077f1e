#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum FolderExchangeResult folder_exchange(int parent, const char *first, const char *second) {
#if defined(__linux__)
    if (renameat2(parent, first, parent, second, RENAME_EXCHANGE) == 0) return FolderExchangeDone;
#else
    if (renameatx_np(parent, first, parent, second, RENAME_SWAP) == 0) return FolderExchangeDone;
#endif
    // A file system that does not know the flag says EINVAL, an old kernel ENOSYS, others ENOTSUP.
    int unsupported = errno == EINVAL || errno == ENOSYS || errno == ENOTSUP || errno == EOPNOTSUPP;
    return unsupported ? FolderExchangeUnsupported : FolderExchangeFailed;
}

int folder_is_mount_point(int parent, const char *name) {
    struct stat outside, inside;
    if (fstat(parent, &outside) != 0) return 0;
    if (fstatat(parent, name, &inside, AT_SYMLINK_NOFOLLOW) != 0) return 0;
    if (outside.st_dev != inside.st_dev) return 1;
#if defined(__linux__) && defined(STATX_ATTR_MOUNT_ROOT)
    // A folder bound from elsewhere on the same file system has the same device number.
    struct statx details;
    int flags = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT;
    if (statx(parent, name, flags, STATX_TYPE, &details) != 0) return 0;
    return (details.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
    return 0;
#endif
}

int folder_copy_times(int source, int target) {
    struct stat status;
    if (fstat(source, &status) != 0) return -1;
#if defined(__APPLE__)
    struct timespec times[2] = {status.st_atimespec, status.st_mtimespec};
#else
    struct timespec times[2] = {status.st_atim, status.st_mtim};
#endif
    return futimens(target, times);
}

int folder_sync(int descriptor) {
#if defined(__linux__)
    return syncfs(descriptor);
#else
    return fcntl(descriptor, F_FULLFSYNC) == -1 ? -1 : 0;
#endif
}
