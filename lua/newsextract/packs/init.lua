--- The default packs in load order: by language, then by concern.
return {
  "en.frames",
  "en.homonyms",
  "en.organizations",
  "en.places",
  "en.products",
  "en.triggers",
  "en.vocabulary",
  "zh.frames",
  "zh.homonyms",
  "zh.organizations",
  "zh.places",
  "zh.products",
  "zh.triggers",
  "zh.vocabulary",
}
