"""Question sets, WordPiece tokens with character offsets, BM25, and the reader's inputs."""
import collections
import dataclasses
import gzip
import json
import math
import os
import re
import string
import unicodedata

import numpy as np

MAX_TOKENS, MAX_QUESTION = 256, 48
CLS, SEP, UNKNOWN = 101, 102, 100


@dataclasses.dataclass(frozen=True)
class Item:
    """A question about a passage. No answers: the passage does not hold one."""

    question: str
    passage: str
    answers: tuple  # of (first character, text)
    article: str
    source: str

    def without_answer(self, **changes):
        return dataclasses.replace(self, answers=(), **changes)

    def changed(self, **changes):
        return dataclasses.replace(self, **changes)


# ---------- WordPiece (BERT uncased)

LETTER, SPACE, SYMBOL, DROPPED = range(4)


def character_class(c):
    code, category = ord(c), unicodedata.category(c)
    if c in " \t\n\r" or category == "Zs":
        return SPACE
    if category[0] == "C" or c in "\0\ufffd":
        return DROPPED
    ascii_symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    chinese = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F
    return SYMBOL if ascii_symbol or chinese or category[0] == "P" else LETTER


class WordPiece:
    """tokens(text) -> [(id, first character, end character)], remembered for every text."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf8") as f:
            self.vocabulary = json.load(f)["model"]["vocab"]
        self._classes, self._words, self._texts = {}, {}, {}

    def tokens(self, text):
        if text not in self._texts:
            self._texts[text] = self._split(text)
        return self._texts[text]

    def _class(self, c):
        if c not in self._classes:
            self._classes[c] = character_class(c)
        return self._classes[c]

    def _split(self, text):
        out, i = [], 0
        while i < len(text):
            kind = self._class(text[i])
            j = i + 1
            if kind == LETTER:
                while j < len(text) and self._class(text[j]) in (LETTER, DROPPED):
                    j += 1
            if kind in (LETTER, SYMBOL):
                out += [(piece, i + a, i + b) for piece, a, b in self._pieces(text[i:j])]
            i = j
        return out

    def _pieces(self, word):
        if word not in self._words:
            self._words[word] = self._greedy(word)
        return self._words[word]

    def _greedy(self, word):
        """Longest pieces first, over the lower-cased word without accents; offsets are the original word's."""
        plain = [
            (d, i)
            for i, c in enumerate(word)
            if self._class(c) != DROPPED
            for d in unicodedata.normalize("NFD", c.lower())
            if unicodedata.category(d) != "Mn"
        ]
        letters = "".join(c for c, _ in plain)
        pieces, a = [], 0
        while a < len(letters):
            prefix, b = "##" if a else "", len(letters)
            while b > a and prefix + letters[a:b] not in self.vocabulary:
                b -= 1
            if b == a or len(letters) > 100:
                return [(UNKNOWN, 0, len(word))]
            pieces.append((self.vocabulary[prefix + letters[a:b]], plain[a][1], plain[b - 1][1] + 1))
            a = b
        return pieces


# ---------- comparing answers, word search


def normal(text):
    """SQuAD's normal form: lower case, no punctuation, no articles."""
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


STOPWORDS = set(
    "a an the of in on at to for and or is are was were be been being do does did what which who whom whose when where why how "
    "it its this that these those with by from as has have had his her hers their he she they you your we our i not no can "
    "could will would should may might must many much than then there into about during after before between".split()
)


def terms(text):
    """Content words, plurals cut."""
    return [w[:-1] if len(w) > 3 and w[-1] == "s" else w for w in re.findall(r"\w+", text.lower()) if w not in STOPWORDS]


class BM25:
    def __init__(self, documents, k=1.2, b=0.75):
        counts = [collections.Counter(terms(d)) for d in documents]
        lengths = [sum(c.values()) for c in counts]
        mean, self.n = sum(lengths) / len(documents), len(documents)
        postings = collections.defaultdict(list)
        for i, count in enumerate(counts):
            for word, c in count.items():
                postings[word].append((i, c * (k + 1) / (c + k * (1 - b + b * lengths[i] / mean))))
        self.postings = {}
        for word, found in postings.items():
            rarity = math.log(1 + (self.n - len(found) + 0.5) / (len(found) + 0.5))
            self.postings[word] = np.array([i for i, _ in found]), np.array([x for _, x in found], np.float32) * rarity

    def top(self, query, k):
        scores = np.zeros(self.n, np.float32)
        for word in set(terms(query)) & self.postings.keys():
            documents, weights = self.postings[word]
            scores[documents] += weights
        return np.argsort(-scores, kind="stable")[:k]


# ---------- the question sets


def load(folder, name):
    """folder/NAME.jsonl.gz, one question a line: question, context, answers [{start, text}], title."""
    return [item(r, name) for r in rows(folder, name)]


def edits(folder, name):
    """The same of edited questions, each with the question that it was made from."""
    return [(item(r, name), r["edit_of"]) for r in rows(folder, name)]


def rows(folder, name):
    with gzip.open(os.path.join(folder, name + ".jsonl.gz"), "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def item(row, source):
    answers = tuple((a["start"], a["text"]) for a in row["answers"])
    return Item(row["question"], row["context"], answers, row["title"], source)


def sentences(text):
    """[(first, end)] of the sentences of a text, roughly."""
    cuts = [0] + [m.end() for m in re.finditer(r"[.!?][\"')\]]*\s+|\n+", text)] + [len(text)]
    return [(a, b) for a, b in zip(cuts, cuts[1:]) if b > a]


def crop(item, random, limit=1000):
    """Of a long passage, some sentences around one of its answers, about a paragraph's length."""
    if len(item.passage) <= limit:
        return item
    at, text = random.choice(item.answers) if item.answers else (random.randrange(len(item.passage)), "")
    spans = sentences(item.passage)
    first = max(i for i, (a, _) in enumerate(spans) if a <= at)
    last = max(i for i, (a, _) in enumerate(spans) if a < max(at + len(text), at + 1))
    while True:
        side = random.random() < 0.5
        if side and first and spans[last][1] - spans[first - 1][0] <= limit:
            first -= 1
        elif not side and last + 1 < len(spans) and spans[last + 1][1] - spans[first][0] <= limit:
            last += 1
        else:
            break
    start, end = spans[first][0], spans[last][1]
    answers = tuple((a - start, t) for a, t in item.answers if start <= a and a + len(t) <= end)
    return item.changed(passage=item.passage[start:end], answers=answers)


def among_other_sentences(item, others, random, most):
    """A one-sentence passage made longer by other sentences before and behind it."""
    extra = random.sample(others, random.randint(0, most))
    cut = random.randint(0, len(extra))
    before = "".join(s + " " for s in extra[:cut])
    after = "".join(" " + s for s in extra[cut:])
    answers = tuple((a + len(before), t) for a, t in item.answers)
    return item.changed(passage=before + item.passage + after, answers=answers)


# ---------- model inputs


@dataclasses.dataclass
class Feature:
    ids: list
    passage_at: int  # the passage's first position
    spans: list  # of (first position, last position, weight); [CLS] for "no answer"


def layout(question_ids, passage_ids):
    return [CLS] + question_ids + [SEP] + passage_ids + [SEP]


def feature(item, wordpiece, random):
    """Token ids and target positions; of a passage that is too long, a window that holds an answer. None if there is none."""
    question = [p for p, _, _ in wordpiece.tokens(item.question)][:MAX_QUESTION]
    tokens = wordpiece.tokens(item.passage)
    room = MAX_TOKENS - 3 - len(question)
    spans = []
    for start, text in item.answers:
        covered = [i for i, (_, a, b) in enumerate(tokens) if a < start + len(text) and b > start]
        if covered:
            spans.append((covered[0], covered[-1]))
    low = 0
    if len(tokens) > room:
        low, highest = 0, len(tokens) - room
        if spans:
            a, b = random.choice(spans)
            low, highest = min(max(0, b - room + 1), a), min(a, highest)
        low = random.randint(min(low, highest), highest)
    shift = len(question) + 2 - low
    inside = collections.Counter((a + shift, b + shift) for a, b in spans if low <= a and b < low + room)
    if not inside:
        if item.answers:
            return None
        inside[0, 0] = 1
    total = sum(inside.values())
    ids = layout(question, [p for p, _, _ in tokens[low : low + room]])
    return Feature(ids, len(question) + 2, [(a, b, n / total) for (a, b), n in inside.items()])


def windows(item, wordpiece, overlap=64):
    """[(offset of the window in the passage's tokens, Feature)] over the whole passage, for answering."""
    question = [p for p, _, _ in wordpiece.tokens(item.question)][:MAX_QUESTION]
    tokens = wordpiece.tokens(item.passage)
    room, low, out = MAX_TOKENS - 3 - len(question), 0, []
    while True:
        ids = layout(question, [p for p, _, _ in tokens[low : low + room]])
        out.append((low, Feature(ids, len(question) + 2, [])))
        if low + room >= len(tokens):
            return out
        low += room - overlap
