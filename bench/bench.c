/* Measures the stages of the analysis and three plain passes over the same bytes, one thread, each figure the median of seven:
 *   bench FOLDER [SET...]
 *   bench made:BYTES FOLDER [SET...]
 * Prints one line a figure: name, MB/s, allocations an article after warm-up. A SET is a file of expressions, one a line, that
 * Hyperscan scans for. The articles are read first; the plain passes see
 * them one by one as well, since nobody analyses a corpus as one text. */
#define _XOPEN_SOURCE 700
#define PCRE2_CODE_UNIT_WIDTH 8
#include <ftw.h>
#ifdef HYPERSCAN
#include <hs/hs.h>
#endif
#include <pcre2.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utf8proc.h>

#include "newsextract.h"

enum { ROUNDS = 7 };

typedef struct article {
  char *path, *text;
  size_t length;
} article;

static article *articles;
static size_t count, capacity, total;

static int add(char *path, char *text, size_t length) {
  if (count == capacity) {
    capacity = capacity ? 2 * capacity : 1024;
    articles = realloc(articles, capacity * sizeof *articles);
    if (!articles) exit(2);
  }
  articles[count++] = (article){path, text, length};
  total += length;
  return 0;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  const char *dot = strrchr(path, '.');
  if (kind != FTW_F || !dot || (strcmp(dot, ".md") != 0 && strcmp(dot, ".txt") != 0)) return 0;
  size_t length = (size_t)status->st_size;
  char *text = malloc(length + 1);
  FILE *file = fopen(path, "rb");
  if (!text || !file || fread(text, 1, length, file) != length) exit(2);
  fclose(file);
  text[length] = 0;
  return add(strdup(path), text, length);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* ---- What is measured ---- */

static size_t allocations, held, most_held; /* the last two in bytes */

static void *counted(void *user, void *block, size_t old_size, size_t new_size) {
  (void)user;
  allocations++;
  held += new_size - old_size;
  if (held > most_held) most_held = held;
  if (new_size) return realloc(block, new_size);
  free(block);
  return NULL;
}

static const newsextract_allocator allocator = {counted, NULL};
static newsextract_engine *engine;
static newsextract_scratch *scratch;
static volatile size_t sink;

static void pass_memcpy(const article *one) {
  static char *copy;
  static size_t room;
  if (room < one->length) {
    free(copy);
    room = one->length;
    copy = malloc(room);
    if (!copy) exit(2);
  }
  memcpy(copy, one->text, one->length);
  sink += (unsigned char)copy[one->length / 2];
}

static void pass_utf8proc(const article *one) {
  utf8proc_uint8_t *normal = NULL;
  utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)one->text, (utf8proc_ssize_t)one->length, &normal,
                                         UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  if (length > 0) sink += (size_t)length;
  free(normal);
}

/* The reference pass: what a user's own script would look for. The words are dates in Chinese, as code points, so that this
 * file has none. */
static pcre2_code *reference;
static pcre2_match_data *reference_match;

static void make_reference(void) {
  static const char pattern[] =
      "(?:\\d{4}\\x{5E74})?\\d{1,2}\\x{6708}(?:\\d{1,2}[\\x{65E5}\\x{53F7}])?|\\d{4}\\x{5E74}|\\d{4}-\\d{2}-\\d{2}"
      "|(?:\\x{4ECA}|\\x{53BB}|\\x{660E}|\\x{524D})\\x{5E74}"
      "|(?:\\x{4E0A}|\\x{4E0B}|\\x{672C}|\\x{8FD9})\\x{4E2A}?(?:\\x{6708}|\\x{5468})"
      "|\\x{6628}\\x{5929}|\\x{4ECA}\\x{5929}|\\x{660E}\\x{5929}|\\x{8FD1}\\x{65E5}|\\x{65E5}\\x{524D}";
  int error;
  PCRE2_SIZE place;
  reference = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF, &error, &place, NULL);
  if (!reference) exit(2);
  pcre2_jit_compile(reference, PCRE2_JIT_COMPLETE);
  reference_match = pcre2_match_data_create_from_pattern(reference, NULL);
}

static int is_valid(const article *one) {
  return pcre2_match(reference, (PCRE2_SPTR)one->text, one->length, one->length, 0, reference_match, NULL) ==
         PCRE2_ERROR_NOMATCH;
}

static int by_path(const void *a, const void *b) {
  return strcmp(((const article *)a)->path, ((const article *)b)->path);
}

static void pass_reference(const article *one) {
  PCRE2_SIZE at = 0;
  /* An invalid article gives an error and no match. */
  while (at <= one->length && pcre2_match(reference, (PCRE2_SPTR)one->text, one->length, at, at ? PCRE2_NO_UTF_CHECK : 0,
                                          reference_match, NULL) > 0) {
    at = pcre2_get_ovector_pointer(reference_match)[1];
    sink++;
  }
}

static void analyze(const article *one, unsigned only, int json) {
  newsextract_options options = {.only = only, .date = "2024-09-29"};
  const char *error;
  newsextract_document *document = newsextract_analyze(engine, scratch, one->text, one->length, &options, &error);
  if (!document) {
    fprintf(stderr, "%s\n", error);
    exit(2);
  }
  size_t length = 0;
  if (json) newsextract_json(document, 0, &length);
  sink += newsextract_event_count(document) + length;
  newsextract_document_close(document);
}

static void pass_dates(const article *one) { analyze(one, NEWSEXTRACT_DATES, 0); }
static void pass_entities(const article *one) { analyze(one, NEWSEXTRACT_ENTITIES, 0); }
static void pass_events(const article *one) { analyze(one, NEWSEXTRACT_EVENTS, 0); }
static void pass_all(const article *one) { analyze(one, 0, 0); }
static void pass_json(const article *one) { analyze(one, 0, 1); }

static void measure(const char *name, void (*pass)(const article *one)) {
  double seconds[ROUNDS];
  /* Small inputs are gone over until a round is long enough for the clock. */
  size_t repeats = total < 4u << 20 ? (4u << 20) / (total + 1) + 1 : 1;
  for (size_t i = 0; i < count; i++) pass(&articles[i]);
  allocations = 0;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now();
    for (size_t repeat = 0; repeat < repeats; repeat++)
      for (size_t i = 0; i < count; i++) pass(&articles[i]);
    seconds[round] = (now() - start) / (double)repeats;
  }
  qsort(seconds, ROUNDS, sizeof *seconds, ascending);
  printf("%s\t%.2f\t%.4f\n", name, (double)total / 1e6 / seconds[ROUNDS / 2],
         (double)allocations / (double)(ROUNDS * repeats * count));
  fflush(stdout);
}

#ifdef HYPERSCAN
static hs_database_t *database;
static hs_scratch_t *hs_scratch;

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)id;
  (void)from;
  (void)flags;
  (void)context;
  sink += (size_t)to;
  return 0;
}

static void pass_hyperscan(const article *one) { hs_scan(database, one->text, (unsigned)one->length, 0, hs_scratch, on_match, NULL); }

/* A bare scan for all the expressions of a file: what they mean is nobody's question. */
static void measure_hyperscan(const char *path) {
  enum { MOST = 1 << 18 };
  static char *lines[MOST];
  static unsigned flags[MOST], ids[MOST];
  unsigned sets = 0;
  FILE *file = fopen(path, "rb");
  char line[4096];
  if (!file) exit(2);
  while (sets < MOST && fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = 0;
    flags[sets] = HS_FLAG_UTF8;
    ids[sets] = sets;
    lines[sets++] = strdup(line);
  }
  fclose(file);
  hs_compile_error_t *error;
  if (hs_compile_multi((const char *const *)lines, flags, ids, sets, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
    fprintf(stderr, "%s: %s\n", path, error->message);
    exit(2);
  }
  hs_alloc_scratch(database, &hs_scratch);
  char name[64];
  const char *base = strrchr(path, '/');
  snprintf(name, sizeof name, "Hyperscan, bare scan: %s (%u)", base ? base + 1 : path, sets);
  measure(name, pass_hyperscan);
  hs_free_scratch(hs_scratch);
  hs_scratch = NULL;
  hs_free_database(database);
  while (sets) free(lines[--sets]);
}
#endif

/* How much memory an analysis takes at most, per byte of an article, beyond 64 KB; each with a scratch of its own. */
static void measure_memory(void) {
  double most = 0;
  for (size_t i = 0; i < count; i++) {
    newsextract_scratch *own = newsextract_scratch_new(&allocator), *kept = scratch;
    if (!own) exit(2);
    size_t before = held;
    most_held = held;
    scratch = own;
    pass_all(&articles[i]);
    scratch = kept;
    double beyond = (double)(most_held - before) - 65536;
    if (beyond / (double)articles[i].length > most) most = beyond / (double)articles[i].length;
    newsextract_scratch_free(own);
  }
  printf("peak\t%.2f\t0\n", most);
}

/* Wall-clock seconds of the whole corpus once in each of two workers. */
static double wall(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void *work(void *unused) {
  newsextract_scratch *own = newsextract_scratch_new(NULL);
  const newsextract_options options = {.date = "2024-09-29"};
  const char *error;
  for (size_t i = 0; own && i < count; i++) {
    newsextract_document *document = newsextract_analyze(engine, own, articles[i].text, articles[i].length, &options, &error);
    newsextract_document_close(document);
  }
  newsextract_scratch_free(own);
  return unused;
}

/* Two threads with one engine beside two processes. */
static void measure_threads(void) {
  double threads[ROUNDS], processes[ROUNDS];
  for (int round = 0; round < ROUNDS; round++) {
    pthread_t worker[2];
    double start = wall();
    for (int i = 0; i < 2; i++)
      if (pthread_create(&worker[i], NULL, work, NULL) != 0) exit(2);
    for (int i = 0; i < 2; i++) pthread_join(worker[i], NULL);
    threads[round] = wall() - start;
    start = wall();
    for (int i = 0; i < 2; i++)
      if (fork() == 0) {
        work(NULL);
        _exit(0);
      }
    while (wait(NULL) > 0) {}
    processes[round] = wall() - start;
  }
  qsort(threads, ROUNDS, sizeof *threads, ascending);
  qsort(processes, ROUNDS, sizeof *processes, ascending);
  printf("threads\t%.3f\t0\n", processes[ROUNDS / 2] / threads[ROUNDS / 2]);
}

/* The time of each article alone, in microseconds, of those of about 4 KB. */
static void measure_latency(void) {
  enum { MOST = 200000 };
  static double times[MOST];
  size_t taken = 0;
  for (int round = 0; round < 5; round++)
    for (size_t i = 0; i < count && taken < MOST; i++)
      if (articles[i].length > 3500 && articles[i].length < 4700) {
        double start = now();
        pass_all(&articles[i]);
        times[taken++] = (now() - start) * 1e6;
      }
  if (!taken) return;
  qsort(times, taken, sizeof *times, ascending);
  printf("latency\t%.1f\t%.1f\n", times[taken / 2], times[taken * 99 / 100]);
}

int main(int words, char **word) {
  if (words < 2) return 2;
  make_reference();
  int sets = 2;
  if (strncmp(word[1], "made:", 5) == 0) {
    /* Made-up text: the articles of the second folder joined and cut to the size. */
    size_t size = strtoull(word[1] + 5, NULL, 10);
    if (words < sets++ + 1 || nftw(word[2], visit, 16, FTW_PHYS) != 0 || !count) return 2;
    char *text = malloc(size + 1);
    if (!text) return 2;
    qsort(articles, count, sizeof *articles, by_path);
    size_t used = 0;
    /* From the middle of the years on; an invalid article would end the reference pass early. */
    for (size_t i = count / 2; used < size; i = (i + 1) % count) {
      if (!is_valid(&articles[i])) continue;
      size_t part = articles[i].length < size - used ? articles[i].length : size - used;
      memcpy(text + used, articles[i].text, part);
      used += part;
    }
    while (used && (text[used - 1] & 0xC0) == 0x80) text[--used] = ' ';
    text[size] = 0;
    count = total = 0;
    add(NULL, text, size);
  } else if (nftw(word[1], visit, 16, FTW_PHYS) != 0 || !count) {
    return 2;
  }

  double start = now();
  newsextract_builder *builder = newsextract_builder_new(&allocator);
  if (!builder || newsextract_builder_add_defaults(builder, NULL) != 0 || !(engine = newsextract_builder_finish(builder))) {
    fprintf(stderr, "%s\n", builder ? newsextract_builder_error(builder) : "out of memory");
    return 2;
  }
  newsextract_builder_free(builder);
  printf("engine\t%.1f\t%.0f\n", (now() - start) * 1e3, (double)newsextract_engine_size(engine) / 1024);
  scratch = newsextract_scratch_new(&allocator);
  if (!scratch) return 2;

  measure("memcpy", pass_memcpy);
  measure("utf8proc_map", pass_utf8proc);
  measure("reference pass", pass_reference);
  measure("dates only", pass_dates);
  measure("entities only", pass_entities);
  measure("events only", pass_events);
  measure("whole", pass_all);
  measure("whole and JSON", pass_json);
#ifdef HYPERSCAN
  for (; sets < words; sets++) measure_hyperscan(word[sets]);
#endif
  measure_latency();
  if (count > 1) {
    measure_memory();
    measure_threads();
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("memory\t%ld\t%.0f\n", usage.ru_maxrss, (double)total / 1024);
  newsextract_scratch_free(scratch);
  newsextract_engine_release(engine);
  return 0;
}
