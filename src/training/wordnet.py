"""A small reader of WordNet's dictionary files (index.*, data.*, *.exc): what the question edits need, and no more."""
import collections
import os

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SUFFIXES = {
    "n": [("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("sses", "ss"), ("s", "")],
    "v": [("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
    "a": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    "r": [],
}


class WordNet:
    """Lemmas, synonyms, antonyms and "is a kind of" for single English words."""

    def __init__(self, folder):
        self.senses = {}  # (part, lemma) -> synset ids, the most frequent first
        self.tagged = {}  # (part, lemma) -> how many senses occur in tagged text: the usual part of speech has most
        self.words = {}  # synset id -> lemmas
        self.above = collections.defaultdict(list)  # synset id -> hypernyms and similar adjectives
        self.opposite = collections.defaultdict(set)  # (part, lemma) -> antonym lemmas
        self.irregular = {}  # (part, form) -> lemma
        for name, part in PARTS.items():
            self._read_data(os.path.join(folder, "data." + name), part)
            self._read_index(os.path.join(folder, "index." + name), part)
            with open(os.path.join(folder, name + ".exc"), encoding="utf8") as lines:
                for line in lines:
                    form, lemma = line.split()[:2]
                    self.irregular[part, form] = lemma

    def _read_index(self, path, part):
        with open(path, encoding="utf8") as lines:
            for line in lines:
                if line[0] == " ":
                    continue  # the licence
                f = line.split()
                count = int(f[2])
                self.senses[part, f[0]] = [part + offset for offset in f[-count:]]
                self.tagged[part, f[0]] = int(f[-count - 1])

    def _read_data(self, path, part):
        antonyms = []
        with open(path, encoding="utf8") as lines:
            for line in lines:
                if line[0] == " ":
                    continue
                f = line.split("|")[0].split()
                synset, n = part + f[0], int(f[3], 16)
                self.words[synset] = [w.split("(")[0].lower() for w in f[4 : 4 + 2 * n : 2]]
                at = 4 + 2 * n
                for p in range(int(f[at])):
                    kind, offset, target_part, places = f[at + 1 + 4 * p : at + 5 + 4 * p]
                    target = ("a" if target_part == "s" else target_part) + offset
                    if kind in ("@", "@i", "&"):
                        self.above[synset].append(target)
                    elif kind == "!":
                        antonyms.append((synset, int(places[:2], 16), target, int(places[2:], 16)))
        for synset, i, target, j in antonyms:
            if target in self.words:
                self.opposite[part, self.words[synset][i - 1]].add(self.words[target][j - 1])

    def lemmas(self, word):
        """The (part, lemma) pairs that a form may stand for."""
        found = []
        for part, suffixes in SUFFIXES.items():
            forms = [self.irregular.get((part, word)), word]
            forms += [word[: -len(a)] + b for a, b in suffixes if word.endswith(a) and len(word) > len(a) + 2]
            found += [(part, form) for form in forms if form and (part, form) in self.senses][:1]
        return found

    def part_of_speech(self, word):
        """The usual part of speech, None for words that WordNet does not have."""
        return max(self.lemmas(word), key=lambda x: self.tagged[x], default=(None, None))[0]

    def related(self, one, other, depth=2):
        """Whether one word may say what the other says: a shared synset, or one a kind of the other."""
        reach = [self._reach(w, depth) for w in (one, other)]
        return bool(reach[0][0] & reach[1][1] or reach[0][1] & reach[1][0])

    def _reach(self, word, depth):
        own = {s for key in self.lemmas(word) for s in self.senses[key]}
        seen, edge = set(own), own
        for _ in range(depth):
            edge = {t for s in edge for t in self.above[s]} - seen
            seen |= edge
        return own, seen

    def antonyms(self, word):
        """Antonyms of an uninflected word."""
        return sorted({a for key in self.lemmas(word) if key[1] == word for a in self.opposite[key] if "_" not in a})

    def synonyms(self, word):
        """Synonyms in the most frequent sense of the usual part of speech, for an uninflected word."""
        part = self.part_of_speech(word)
        if (part, word) not in self.senses:
            return []
        return [w for w in self.words[self.senses[part, word][0]] if w != word and w.isalpha()]
