/* classes: the alphabet that packs and stages share. X(ENUM, "name in packs", LAYER): one line a class. */
#ifndef NEWSEXTRACT_CLASSES_H
#define NEWSEXTRACT_CLASSES_H

/* Time expressions: words that a date rule can begin with are told by the rules themselves; here are only guards. */
#define NE_TIME_CLASSES(X) \
  X(GUARD_TIME, "guard_time", TIME) /* a longer word that hides a time word: 实现在 */

/* Names: known names, and the parts that names are made of. */
#define NE_NAME_CLASSES(X) \
  X(PERSON, "person", NAME) \
  X(ORGANIZATION, "organization", NAME)       /* weight below 1: an ordinary word too (Meta, Arm), needs a cue */ \
  X(PRODUCT, "product", NAME) \
  X(PLACE, "place", NAME) \
  X(GUARD_NAME, "guard_name", NAME)           /* a longer word that hides a name */ \
  X(ORG_SUFFIX, "org_suffix", NAME)           /* 公司, 大学, Inc, Labs: a name ends here */ \
  X(ORG_UNIT, "org_unit", NAME)               /* 团队, 事业部, unit, division */ \
  X(GENERIC_ORG, "generic_org", NAME)         /* 这些公司, 初创公司: no name */ \
  X(PRODUCT_SUFFIX, "product_suffix", NAME)   /* 大模型, 芯片 */ \
  X(ORG_CUT, "org_cut", LOOKUP)               /* the left edge of a suffix organisation stops after it */ \
  X(COMMON, "common", LOOKUP)                 /* ordinary word: in no Chinese name; as a sentence start no English name */ \
  X(SURNAME, "surname", LOOKUP)               /* of Chinese, Japanese and Korean names in Chinese characters */ \
  X(GIVEN_CHAR, "given_char", LOOKUP)         /* typical character of a Chinese given name */ \
  X(TRANSLIT_CHAR, "translit_char", LOOKUP)   /* typical character of a transliterated name */ \
  X(FIRST_NAME, "first_name", LOOKUP)         /* Mary, Wei: a Latin given name */ \
  X(LAST_NAME, "last_name", LOOKUP)           /* Smith, Zhang: a Latin surname */ \
  X(NAME_PARTICLE, "name_particle", LOOKUP)   /* van, de, bin, O' */ \
  X(NAME_SUFFIX, "name_suffix", LOOKUP)       /* Jr, III */ \
  X(HONORIFIC_BEFORE, "honorific_before", LOOKUP) /* Mr, Dr, Sir */ \
  X(HONORIFIC_AFTER, "honorific_after", LOOKUP)   /* 先生, 博士 */ \
  X(NICKNAME_PREFIX, "nickname_prefix", LOOKUP)   /* 老, 小 */ \
  X(NICKNAME_SUFFIX, "nickname_suffix", LOOKUP)   /* 总, 哥, 老师 */ \
  X(EPONYM_AFTER, "eponym_after", LOOKUP)     /* 定理, 网络, theorem, Award: what stands before is no person here */ \
  X(SAY_AFTER, "say_after", LOOKUP)           /* 表示, said: the subject before it speaks, person or organisation */ \
  X(PERSON_AFTER, "person_after", LOOKUP)     /* 出生于, 毕业于, was born: the subject before it is a person */ \
  X(PERSON_ADVERB, "person_adverb", LOOKUP)   /* 便, 曾: between a subject and its verb */ \
  X(PERSON_APPOSED, "person_apposed", LOOKUP) /* 男, 女: behind a comma, what stands before is a person */ \
  X(CALLED, "called", LOOKUP)                 /* 花名, 网名: behind a colon or in quotes another name of a person follows */ \
  X(BYLINE, "byline", LOOKUP)                 /* 作者, 编辑, 文: behind a colon or bar a person follows */ \
  X(PERSON_BEFORE, "person_before", LOOKUP)   /* 任命, 记者, named: a person follows */ \
  X(ORG_AFTER, "org_after", LOOKUP)           /* 宣布, 推出, 旗下, announced: what stands before is an organisation */ \
  X(ORG_BEFORE, "org_before", LOOKUP)         /* 加入, 收购, 初创公司, joined: an organisation follows */ \
  X(PRODUCT_BEFORE, "product_before", LOOKUP) /* 推出, 模型: a product follows */ \
  X(PLACE_BEFORE, "place_before", LOOKUP)     /* in, at, 位于: a place follows */ \
  X(VENUE_AFTER, "venue_after", LOOKUP)       /* 上, 账号: behind 在 and a platform, which is then a place of publication */ \
  X(CLUB_POST, "club_post", LOOKUP)           /* coach, 主帅: a place before it is its club or team */ \
  X(LEGAL_FORM, "legal_form", LOOKUP)         /* Inc, Ltd: a comma may stand before */ \
  X(MEDIUM_END, "medium_end", LOOKUP)         /* 时报, 周刊: a work that ends so is a medium */ \
  X(FUNCTION_WORD, "function_word", LOOKUP)   /* the, in, when: in no name, whatever its case */ \
  X(ORG_JOINER, "org_joiner", LOOKUP)         /* &, of, for: inside an organisation's name */ \
  X(AND_WORD, "and_word", LOOKUP)             /* 和, 与, and: between members of a list */ \
  X(OF_WORD, "of_word", LOOKUP)               /* 的, 's, of: between organisation and post */

/* Posts. */
#define NE_ROLE_CLASSES(X) \
  X(ROLE_HEAD, "role_head", ROLE)         /* 总裁, officer, CEO */ \
  X(ROLE_MODIFIER, "role_modifier", ROLE) /* 首席, 高级, vice, a department */ \
  X(ROLE_FORMER, "role_former", LOOKUP)   /* 前, 原, former: a flag, not part of the post */ \
  X(ROLE_ACTING, "role_acting", LOOKUP)   /* 代理, interim */ \
  X(ROLE_AREA, "role_area", LOOKUP)       /* of, for: an area follows (head of research) */ \
  X(ROLE_TAIL, "role_tail", LOOKUP)       /* 官, 师: ends a post that a modifier of value "opens" begins */ \
  X(ROLE_BEFORE, "role_before", LOOKUP)   /* 担任, 一位, as: a post follows */ \
  X(ROLE_AFTER, "role_after", LOOKUP)     /* 职务, 一职: a post stands before */ \
  X(GUARD_ROLE, "guard_role", ROLE)

/* Amounts. */
#define NE_AMOUNT_CLASSES(X) \
  X(NUMERAL, "numeral", LOOKUP)           /* 三, 十, three; value: the number */ \
  X(MULTIPLIER, "multiplier", LOOKUP)     /* 万, 亿, million; value: the number */ \
  X(CURRENCY, "currency", LOOKUP)         /* 美元, dollars, $; value: the code */ \
  X(CURRENCY_SIGN, "currency_sign", LOOKUP) /* $, US$, 人民币: before the number; value: the code */ \
  X(PERCENT_WORD, "percent_word", LOOKUP) /* %, percent */ \
  X(PERCENT_BEFORE, "percent_before", LOOKUP) /* 百分之 */ \
  X(COUNT_UNIT, "count_unit", LOOKUP)     /* 位, 名, 员: counts people */ \
  X(MEASURE, "measure", LOOKUP)           /* 家, 台, GB: counts things; value: the unit */ \
  X(PEOPLE_NOUN, "people_noun", LOOKUP)   /* 高管, 员工, executives */ \
  X(PEOPLE_ADJECTIVE, "people_adjective", LOOKUP) /* 核心, other, senior: between number and noun */ \
  X(ABOUT_BEFORE, "about_before", LOOKUP) /* 近, 超过, about */ \
  X(MORE_AFTER, "more_after", LOOKUP)     /* 余, 多 */ \
  X(VAGUE_NUMERAL, "vague_numeral", LOOKUP) /* 多, 数, 几, several: a count without a number */

/* Words of clauses: triggers and function words. */
#define NE_WORD_CLASSES(X) \
  X(GUARD_WORD, "guard_word", WORD)       /* a longer word that hides a trigger */ \
  /* triggers by valency; value: the subtype */ \
  X(LEAVE, "leave", WORD)                 /* subject leaves: 离职, resigns */ \
  X(EXIT, "exit", WORD)                   /* subject leaves an organisation, or a place or a match: 离开, leaves */ \
  X(VACATE, "vacate", WORD)               /* subject leaves a post: 卸任, steps down as */ \
  X(DISMISS, "dismiss", WORD)             /* organisation dismisses object: 解雇, fires */ \
  X(LOSE, "lose", WORD)                   /* organisation loses object: 流失 */ \
  X(POACH, "poach", WORD)                 /* organisation takes object from another: 挖走 */ \
  X(SWITCH, "switch", WORD)               /* subject goes over to another organisation: 转投 */ \
  X(JOIN, "join", WORD)                   /* subject joins organisation: 加入 */ \
  X(NAME, "name", WORD)                   /* organisation appoints object: 任命, names */ \
  X(TAKE, "take", WORD)                   /* subject takes a post: 出任, 上任 */ \
  X(BECOME, "become", WORD)               /* subject holds or takes a post: 担任, becomes */ \
  X(TURN, "turn", WORD)                   /* subject becomes what it was not: 成为 */ \
  X(SUCCEED, "succeed", WORD)             /* subject follows object, in a post: 接替, succeeds */ \
  X(RETURN, "return", WORD)               /* subject comes back: 重返 */ \
  X(GO, "go", WORD)                       /* subject goes to, works at: 去了, starts at */ \
  X(COME, "come", WORD)                   /* subject comes here from elsewhere: 过来的 */ \
  X(OUT, "out", WORD)                     /* subject comes out of an organisation: 出来 */ \
  X(MEMBERS, "members", WORD)             /* the members of a new body are: 成员包括 */ \
  X(SUCCESSOR, "successor", WORD)         /* 继任者, successor: a name follows */ \
  X(FOUND, "found", WORD)                 /* subject founds organisation: 创办 */ \
  /* words around them */ \
  X(EARLIER, "earlier", WORD)             /* 之前, previously: what is told was so before */ \
  X(THEN, "then", WORD)                   /* 之后, later: what follows is a new step; value "clause" where it begins a clause: after */ \
  X(ADVERB, "adverb", WORD)               /* says nothing to a frame: 正式, officially */ \
  X(FORMER_WORD, "former_word", WORD)     /* 前, former */ \
  X(NEW_WORD, "new_word", WORD)           /* 新任, new: before a post */ \
  X(PASSIVE, "passive", WORD)             /* 被, was; value "copula" where a post may follow that is held */ \
  X(OBJECT_MARK, "object_mark", WORD)     /* 把: the object follows */ \
  X(POSSESSIVE, "possessive", WORD)       /* 的, 's: owner before */ \
  X(OF, "of", WORD)                       /* of: owner after */ \
  X(TO, "to", WORD)                       /* 到, to */ \
  X(FROM, "from", WORD)                   /* 从, from */ \
  X(AT, "at", WORD)                       /* 在, at */ \
  X(BY, "by", WORD)                       /* 由, by: the one who acts follows */ \
  X(AS, "as", WORD)                       /* 为, as */ \
  X(WITH, "with", WORD)                   /* 同, with: what follows is no subject */ \
  X(AND, "and", WORD)                     /* 和, and; "list" where it never means "with", "clause" where a clause may follow */ \
  X(FUTURE, "future", WORD)               /* 将, will */ \
  X(NEGATION, "negation", WORD)           /* 没有, not */ \
  X(HEDGE, "hedge", WORD)                 /* 据传, reportedly */ \
  X(CONDITION, "condition", WORD)         /* 如果, 是否, if, whether */ \
  X(LIGHT, "light", WORD)                 /* 宣布, 决定, announced, decided */ \
  X(SAY, "say", WORD)                     /* 表示, said */ \
  X(CAUSE, "cause", WORD)                 /* 要求, 呼吁, urge: another acts, or does not */ \
  X(REASON, "reason", WORD)               /* 因, because of */ \
  X(RELATIVE, "relative", WORD)           /* who, which */ \
  X(RESPECTIVELY, "respectively", WORD)   /* 分别 */ \
  X(PRONOUN, "pronoun", WORD)             /* 他, she; value "f", "m" */ \
  X(PRONOUN_PLURAL, "pronoun_plural", WORD) /* 二人, they; value "2" */ \
  X(FIRST_PERSON, "first_person", WORD)   /* 我, I */ \
  X(LATTER, "latter", WORD)               /* 后者 */ \
  X(SELF, "self", WORD)                   /* 该公司, the company; value "bare" where a name may stand before: 公司 */ \
  X(BOARD, "board", WORD)                 /* 董事会, the board: a body of the organisation */ \
  X(PEOPLE, "people", WORD)               /* 员工, users: people without a name */ \
  X(PEOPLE_GROUP, "people_group", WORD)   /* 核心团队, the founders: a group that may move as one */ \
  X(PEOPLE_PAIR, "people_pair", WORD)     /* 兄妹, brothers: after a name, several people; value: how many */ \
  X(MANY, "many", WORD)                   /* 大批, a number of: before people, a group */ \
  X(LEAD, "lead", WORD)                   /* 带领, taking along: who leads a group moves with it */ \
  X(ETC, "etc", WORD)                     /* 等: closes a list */ \
  X(INCLUDING, "including", WORD)         /* 包括, including */ \
  X(ABBREVIATION, "abbreviation", WORD)   /* Mr., Inc.: its full stop ends no sentence */ \
  X(EFFECTIVE, "effective", WORD)         /* 起生效, effective: the day beside it is the move's */ \
  X(STAY, "stay", WORD)                   /* 留任, will remain */

#define NE_CLASSES(X) NE_TIME_CLASSES(X) NE_NAME_CLASSES(X) NE_ROLE_CLASSES(X) NE_AMOUNT_CLASSES(X) NE_WORD_CLASSES(X)

#define NE_CLASS_ENUM(ENUM, name, layer) NE_CLASS_##ENUM,
typedef enum ne_class { NE_CLASSES(NE_CLASS_ENUM) NE_CLASS_COUNT } ne_class;

const char *ne_class_name(ne_class class);
ne_layer ne_class_layer(ne_class class);
int ne_class_find(const char *name); /* -1 where no class is called so */

#endif
