return {
  "zh_active", "zh_articles", "zh_careers", "zh_groups", "zh_hiring", "zh_idioms", "zh_merging", "zh_near_misses",
  "zh_negative", "zh_notices", "zh_noun_phrases", "zh_passive", "zh_press", "zh_quotes", "zh_slots", "zh_status", "zh_subjects",
  "zh_two_sides",
  "en_active", "en_articles", "en_groups", "en_idioms", "en_negative", "en_nominal", "en_noun_phrases", "en_other_words", "en_passive",
  "en_press", "en_reports", "en_status", "en_subjects", "en_two_sides",
  "mixed",
}
