/* The default packs for C programs of the tests and the benchmark; the source is written by packs.lua. */
#ifndef PACKS_H
#define PACKS_H

#include "newsextract.h"

/* Hands every rule of the default packs to the builder. Returns 0, or -1 with a message in the builder. */
int default_packs_add(newsextract_builder *builder);

#endif
