-- Names that the default packs do not know. The service takes up a change of this file within seconds.
return {
  name = "nginx.example",
  words = {
    organization = { { "Lumen Labs", "流明实验室", id = "Lumen Labs" } },
  },
}
