--- The default packs in load order: by language, then by concern.
return {
  "en.frames",
  "en.triggers",
  "zh.frames",
  "zh.triggers",
}
