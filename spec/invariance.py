#!/usr/bin/env python3
"""Whether articles give the same moves in another dress.

    invariance.py COMMAND FOLDER...

Each article is written as NFD, with full-width digits and letters, with CRLF, with a BOM, and with character entities;
for each dress the share of articles whose moves stay the same is printed, one line each. Texts are compared in NFKC.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ENTITIES = {"“": "&ldquo;", "”": "&rdquo;", "·": "&middot;", "—": "&mdash;", "é": "&eacute;", "《": "&#12298;"}


def full_width(text):
    """ASCII letters and digits outside of entities and tags, which would be something else."""
    pieces = re.split(r"(&#?\w+;|<[^<>\n]*>)", text)
    return "".join(p if i % 2 else re.sub(r"[0-9A-Za-z]", lambda m: chr(ord(m[0]) + 0xFEE0), p)
                   for i, p in enumerate(pieces))


def entities(text):
    text = re.sub(r"&(?!#?\w+;)", "&amp;", text)
    return "".join(ENTITIES.get(c, c) for c in text)


DRESSES = {
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "full width": full_width,
    "CRLF": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "BOM": lambda text: "\ufeff" + text,
    "entities": entities,
}


def fold(value):
    """What an event says, without offsets and without the dress of its texts."""
    if isinstance(value, dict):
        return {k: fold(v) for k, v in value.items() if k not in ("start", "end")}
    if isinstance(value, list):
        return [fold(v) for v in value]
    if isinstance(value, str):
        value = re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), value)
        for char, entity in ENTITIES.items():
            value = value.replace(entity, char)
        return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", value.replace("&amp;", "&")))
    return value


def moves(command, texts, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    for name, text in texts.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(text.encode("utf-8"))
    out = subprocess.run([command, "--quiet", "--format", "jsonl", folder], capture_output=True, check=True).stdout
    docs = [json.loads(line) for line in out.decode("utf-8").splitlines()]
    return {os.path.basename(doc["doc"]): fold(doc["events"]) for doc in docs}


def main():
    texts = {}
    for folder in sys.argv[2:]:
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as article:
                text = article.read().decode("utf-8", "replace")
            # What is in another dress already has no plain form to compare with.
            texts[name] = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    with tempfile.TemporaryDirectory() as place:
        plain = moves(sys.argv[1], texts, place + "/plain")
        for dress, change in DRESSES.items():
            dressed = moves(sys.argv[1], {name: change(text) for name, text in texts.items()}, place + "/dressed")
            same = [name for name in texts if plain[name] == dressed[name]]
            print(f"{dress}\t{len(same) / len(texts):.4f}")
            if os.environ.get("SHOW"):
                print(*sorted(set(texts) - set(same))[:5], file=sys.stderr)


if __name__ == "__main__":
    main()
