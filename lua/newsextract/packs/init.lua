--- The default packs in load order: by language, then by concern.
return {
}
