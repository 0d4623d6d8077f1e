// The least that any generator has to do, on two threads: read every Markdown file, let libcmark make HTML of its body,
// and write files of the names and sizes of a given site. Nothing is checked, linked or searched.
//
//     floor CONTENT SITE OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { threads = 2 };

struct file {
    char *path;
    size_t size;
};

struct list {
    struct file *files;
    size_t count, capacity;
};

static struct list documents, outputs, folders;
static const char *site, *output;
static size_t largest;
static char *filling;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void add(struct list *list, const char *path, size_t size) {
    if (list->count == list->capacity) {
        list->capacity = list->capacity * 2 + 1024;
        list->files = realloc(list->files, list->capacity * sizeof *list->files);
        if (!list->files) fail("memory");
    }
    char *copy = strdup(path);
    if (!copy) fail("memory");
    list->files[list->count++] = (struct file){copy, size};
}

static int visit_content(const char *path, const struct stat *status, int type, struct FTW *walk) {
    (void)walk;
    size_t length = strlen(path);
    if (type == FTW_F && length > 3 && !strcmp(path + length - 3, ".md")) add(&documents, path, (size_t)status->st_size);
    return 0;
}

static int visit_site(const char *path, const struct stat *status, int type, struct FTW *walk) {
    (void)walk;
    char *target = NULL;
    if (asprintf(&target, "%s%s", output, path + strlen(site)) < 0) fail("memory");
    if (type == FTW_D) add(&folders, target, 0);
    if (type == FTW_F) {
        add(&outputs, target, (size_t)status->st_size);
        if ((size_t)status->st_size > largest) largest = (size_t)status->st_size;
    }
    free(target);
    return 0;
}

static void *render(void *first) {
    size_t length = 0;
    for (size_t index = (size_t)first; index < documents.count; index += threads) {
        struct file file = documents.files[index];
        int descriptor = open(file.path, O_RDONLY);
        char *text = malloc(file.size + 1);
        if (descriptor < 0 || !text || read(descriptor, text, file.size) != (ssize_t)file.size) fail(file.path);
        close(descriptor);
        text[file.size] = 0;
        char *body = file.size > 4 ? strstr(text + 3, "\n---") : NULL;
        body = body ? body + 4 : text;
        char *html = cmark_markdown_to_html(body, file.size - (size_t)(body - text), CMARK_OPT_DEFAULT);
        length += strlen(html);
        free(html);
        free(text);
    }
    return (void *)length;
}

static void *copy(void *first) {
    for (size_t index = (size_t)first; index < outputs.count; index += threads) {
        struct file file = outputs.files[index];
        int descriptor = open(file.path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (descriptor < 0 || write(descriptor, filling, file.size) != (ssize_t)file.size) fail(file.path);
        close(descriptor);
    }
    return NULL;
}

static size_t on_all_threads(void *(*work)(void *)) {
    pthread_t others[threads];
    void *result;
    size_t sum = 0;
    for (size_t number = 0; number < threads; number++)
        if (pthread_create(&others[number], NULL, work, (void *)number)) fail("thread");
    for (size_t number = 0; number < threads; number++) {
        pthread_join(others[number], &result);
        sum += (size_t)result;
    }
    return sum;
}

int main(int count, char **arguments) {
    if (count != 4) {
        fputs("usage: floor CONTENT SITE OUTPUT\n", stderr);
        return 2;
    }
    site = arguments[2];
    output = arguments[3];
    if (nftw(arguments[1], visit_content, 64, FTW_PHYS)) fail(arguments[1]);
    // Printed, so that no compiler leaves the work out.
    size_t length = on_all_threads(render);
    if (nftw(site, visit_site, 64, FTW_PHYS)) fail(site);
    filling = calloc(1, largest + 1);
    if (!filling) fail("memory");
    for (size_t index = 0; index < folders.count; index++) mkdir(folders.files[index].path, 0755);
    on_all_threads(copy);
    printf("%zu documents, %zu bytes of HTML, %zu files\n", documents.count, length, outputs.count);
    return 0;
}
