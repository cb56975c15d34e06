/* classes: the alphabet that packs and stages share. X(ENUM, "name in packs", LAYER): one line a class. */
#ifndef NEWSEXTRACT_CLASSES_H
#define NEWSEXTRACT_CLASSES_H

/* Time expressions: words that a date rule can begin with are told by the rules themselves; here are only guards. */
#define NE_TIME_CLASSES(X) \
  X(GUARD_TIME, "guard_time", TIME) /* a longer word that hides a time word: 实现在 */

/* Names: known names, and the parts that names are made of. */
#define NE_NAME_CLASSES(X) \
  X(PERSON, "person", NAME) \
  X(ORGANIZATION, "organization", NAME) \
  X(PRODUCT, "product", NAME) \
  X(PLACE, "place", NAME) \
  X(GUARD_NAME, "guard_name", NAME)

/* Posts. */
#define NE_ROLE_CLASSES(X) \
  X(ROLE_HEAD, "role_head", ROLE)         /* 总裁, officer */ \
  X(ROLE_MODIFIER, "role_modifier", ROLE) /* 首席, 高级, vice */ \
  X(GUARD_ROLE, "guard_role", ROLE)

/* Words of clauses: triggers and function words. */
#define NE_WORD_CLASSES(X) \
  X(GUARD_WORD, "guard_word", WORD)

#define NE_CLASSES(X) NE_TIME_CLASSES(X) NE_NAME_CLASSES(X) NE_ROLE_CLASSES(X) NE_WORD_CLASSES(X)

#define NE_CLASS_ENUM(ENUM, name, layer) NE_CLASS_##ENUM,
typedef enum ne_class { NE_CLASSES(NE_CLASS_ENUM) NE_CLASS_COUNT } ne_class;

const char *ne_class_name(ne_class class);
ne_layer ne_class_layer(ne_class class);
int ne_class_find(const char *name); /* -1 where no class is called so */

#endif
