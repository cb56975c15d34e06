/* check: counts what holds and what does not; a test program ends with `return check_end();`. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int check_passed, check_failed;

#define CHECK(condition) \
  ((condition) ? (void)check_passed++ \
               : (void)(check_failed++, fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition)))

static inline int check_end(void) {
  printf("%d passed, %d failed\n", check_passed, check_failed);
  return check_failed != 0;
}

#endif
