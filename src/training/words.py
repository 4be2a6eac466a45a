"""Distils WordNet's files into what the check of sentences knows of words: answer.grounding's WordNet reads it.

usage: words.py FOLDER > wordnet.txt; gzip -9n wordnet.txt

FOLDER holds WordNet's index.*, data.* and index.sense. Kept are single words that are no names, each with its usual
senses: the first of each part of speech, and those that make up 8 % of its uses in tagged text.
"""
import collections
import os
import re
import sys

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
TAGGED = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
PLAIN = re.compile(r"^[a-z]+(-[a-z]+)*$")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LEVELS = 3


def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf8") as file:
        yield from (line for line in file if not line.startswith("  "))


def read(folder):
    uses, senses, words, above, pairs, names = {}, collections.defaultdict(list), {}, collections.defaultdict(list), [], set()
    for line in lines(folder, "index.sense"):
        key, offset, _, count = line.split()
        lemma, rest = key.split("%")
        uses[lemma, TAGGED[rest[0]] + offset] = int(count)
    for name, part in PARTS.items():
        for line in lines(folder, "index." + name):
            f = line.split()
            senses[f[0]].append([part + offset for offset in f[-int(f[2]) :]])
        for line in lines(folder, "data." + name):
            f = line.split("|")[0].split()
            sense, n = part + f[0], int(f[3], 16)
            words[sense] = [w.split("(")[0].lower() for w in f[4 : 4 + 2 * n : 2]]
            at = 4 + 2 * n
            for p in range(int(f[at])):
                kind, offset, target, places = f[at + 1 + 4 * p : at + 5 + 4 * p]
                target = ("a" if target == "s" else target) + offset
                if kind in ("@", "&", "*", ">"):
                    above[sense].append(target)
                elif kind == "@i":
                    names.add(sense)
                elif kind in ("!", "+", "\\"):
                    pairs.append((kind, sense, int(places[:2], 16), target, int(places[2:], 16)))
    return uses, senses, words, above, pairs, names


def usual(lemma, part, uses, total, names):
    part = [sense for sense in part if sense not in names]
    of_part = sum(uses.get((lemma, sense), 0) for sense in part)
    if total >= 10 and of_part < 0.04 * total:
        return
    for i, sense in enumerate(part):
        count = uses.get((lemma, sense), 0)
        if i < 1 or (i < 2 and of_part == 0) or (i < 5 and count >= max(2, 0.08 * of_part)):
            yield sense


def number(n):
    return (number(n // 36) if n >= 36 else "") + DIGITS[n % 36]


def main(folder):
    uses, senses, words, above, pairs, names = read(folder)
    kept = {}
    for lemma, parts in senses.items():
        if len(lemma) < 3 or not PLAIN.match(lemma):
            continue
        total = sum(uses.get((lemma, sense), 0) for part in parts for sense in part)
        found = [sense for part in parts for sense in usual(lemma, part, uses, total, names)]
        if found:
            kept[lemma] = found
    level = {sense for found in kept.values() for sense in found}
    for _ in range(LEVELS):
        level |= {over for sense in list(level) for over in above[sense]}
    ids = {sense: number(n) for n, sense in enumerate(sorted(level))}
    tied = {"!": set(), "+": set()}
    for kind, sense, i, target, j in pairs:
        if i and j and target in words:
            one, other = words[sense][i - 1], words[target][j - 1]
            if one < other and sense in kept.get(one, ()) and target in kept.get(other, ()):
                tied["!" if kind == "!" else "+"].add(one + " " + other)
    for lemma in sorted(kept):
        print(lemma, *(ids[sense] for sense in kept[lemma]))
    print()
    for sense in sorted(level):
        over = [ids[it] for it in above[sense] if it in ids]
        if over:
            print(ids[sense], *over)
    for kind in "!+":
        print()
        print(*sorted(tied[kind]), sep="\n")


main(sys.argv[1])
