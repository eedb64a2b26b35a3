/* Counts what a program asks of the disk below one folder, and lets one of these calls fail, or be
   the last thing the program does. Loaded in front of the C library (LD_PRELOAD); Linux only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITING = 1, SYNCING = 2, NAMING = 4, MAKING = 8, READING = 16 };

static char folder[PATH_MAX];
static size_t folder_length;
static int armed_kinds, armed_error, armed_lasting;
static long calls_left, calls_seen;

/* From now on the call number `after` of `kinds` below `below` fails with `error`, and all later
   ones where it is `lasting`; with error 0 the program is killed there. */
void disk_arm(const char *below, int kinds, long after, int error, int lasting)
{
    snprintf(folder, sizeof folder, "%s", below);
    folder_length = strlen(folder);
    armed_error = error;
    armed_lasting = lasting;
    calls_left = after;
    calls_seen = 0;
    armed_kinds = kinds;
}

void disk_disarm(void) { armed_kinds = 0; }

long disk_calls(void) { return calls_seen; }

static int is_below(const char *path)
{
    return strncmp(path, folder, folder_length) == 0;
}

static int descriptor_is_below(int fd)
{
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_below(path);
}

/* Whether this call has to fail. */
static int strikes(int kind, int below)
{
    if (!(armed_kinds & kind) || !below) return 0;
    __atomic_add_fetch(&calls_seen, 1, __ATOMIC_SEQ_CST);
    long left = __atomic_fetch_sub(&calls_left, 1, __ATOMIC_SEQ_CST);
    if (left > 0 || (left < 0 && !armed_lasting)) return 0;
    if (armed_error == 0) raise(SIGKILL);
    errno = armed_error;
    return 1;
}

static int strikes_file(int kind, int fd)
{
    return (armed_kinds & kind) && strikes(kind, descriptor_is_below(fd));
}

static int strikes_path(int kind, const char *path)
{
    return (armed_kinds & kind) && strikes(kind, is_below(path));
}

#define NEXT(name) \
    static __typeof__(&name) next; \
    if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define FAILING(result, kind, name, parameters, arguments) \
    result name parameters \
    { \
        NEXT(name); \
        if (strikes_file(kind, fd)) return -1; \
        return next arguments; \
    }

FAILING(ssize_t, WRITING, write, (int fd, const void *data, size_t size), (fd, data, size))
FAILING(ssize_t, WRITING, pwrite, (int fd, const void *data, size_t size, off_t at),
        (fd, data, size, at))
FAILING(ssize_t, WRITING, pwrite64, (int fd, const void *data, size_t size, off64_t at),
        (fd, data, size, at))
FAILING(ssize_t, WRITING, writev, (int fd, const struct iovec *parts, int count),
        (fd, parts, count))
FAILING(int, WRITING, ftruncate, (int fd, off_t size), (fd, size))
FAILING(int, WRITING, ftruncate64, (int fd, off64_t size), (fd, size))
FAILING(ssize_t, WRITING, sendfile, (int fd, int from, off_t *at, size_t size),
        (fd, from, at, size))
FAILING(ssize_t, WRITING, sendfile64, (int fd, int from, off64_t *at, size_t size),
        (fd, from, at, size))
FAILING(int, SYNCING, fsync, (int fd), (fd))
FAILING(int, SYNCING, fdatasync, (int fd), (fd))
FAILING(ssize_t, READING, read, (int fd, void *data, size_t size), (fd, data, size))
FAILING(ssize_t, READING, pread, (int fd, void *data, size_t size, off_t at),
        (fd, data, size, at))
FAILING(ssize_t, READING, pread64, (int fd, void *data, size_t size, off64_t at),
        (fd, data, size, at))

int rename(const char *old, const char *new)
{
    NEXT(rename);
    return strikes_path(NAMING, new) ? -1 : next(old, new);
}

int unlink(const char *path)
{
    NEXT(unlink);
    return strikes_path(NAMING, path) ? -1 : next(path);
}

int mkdir(const char *path, mode_t mode)
{
    NEXT(mkdir);
    return strikes_path(MAKING, path) ? -1 : next(path, mode);
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) \
    { \
        NEXT(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if ((flags & O_CREAT) && strikes_path(MAKING, path)) return -1; \
        return next(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)
