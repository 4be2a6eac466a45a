"""Unanswerable questions made out of answerable ones.

A reader that has only seen answerable questions believes any passage on the question's subject. Here questions are changed a
little so that the passage no longer answers them, the way people write such questions for SQuAD 2.0: another name, number or
year, an opposite, a negation, another noun or verb, a condition that nothing fulfils. So that "looks edited" does not come to
mean "no answer", answerable questions are edited too, in ways that keep the answer: synonyms, search-query style, and passages
in which a name or number that the question does not need was replaced.
"""
import collections
import re

import numpy as np

from data import BM25, STOPWORDS, normal, sentences, terms

OPPOSITES = """first/last first/second second/third before/after earliest/latest oldest/youngest older/younger newest/oldest newer/older
most/least more/less more/fewer many/few largest/smallest larger/smaller biggest/smallest bigger/smaller highest/lowest higher/lower
longest/shortest longer/shorter best/worst better/worse north/south east/west northern/southern eastern/western northeast/southwest
northwest/southeast increase/decrease increased/decreased increases/decreases increasing/decreasing rise/fall rose/fell rising/falling
start/end started/ended starts/ends began/ended begin/end begins/ends beginning/end opened/closed open/close founded/dissolved
created/destroyed built/destroyed build/destroy built/demolished won/lost win/lose wins/loses winner/loser victory/defeat
accepted/rejected accept/reject agreed/refused allowed/forbidden allow/forbid allows/prevents allowed/prevented support/oppose
supported/opposed supports/opposes supporters/opponents like/dislike liked/disliked loved/hated gain/lose gained/lost married/divorced
born/died birth/death arrived/left arrive/leave enter/leave entered/left joined/left join/leave remain/leave stay/leave
inside/outside above/below over/under upper/lower top/bottom left/right front/back near/far old/new young/old early/late early/recent
modern/ancient public/private male/female men/women man/woman boys/girls boy/girl father/mother son/daughter brother/sister
brothers/sisters husband/wife king/queen uncle/aunt parents/children good/bad positive/negative success/failure successful/unsuccessful
strong/weak stronger/weaker strengths/weaknesses strength/weakness advantage/disadvantage advantages/disadvantages hot/cold warm/cool
summer/winter spring/autumn day/night morning/evening major/minor major/smallest main/secondary primary/secondary common/rare
frequently/rarely often/rarely always/never usually/rarely all/none every/no with/without include/exclude included/excluded
including/excluding legal/illegal rich/poor wealthy/poor internal/external domestic/foreign import/export imports/exports
urban/rural majority/minority maximum/minimum buy/sell bought/sold sent/received send/receive gave/received give/receive
attack/defend attacked/defended attacked/protected ally/enemy allies/enemies friend/enemy war/peace heavy/light wide/narrow
long/short high/low large/small big/small fast/slow faster/slower hard/easy difficult/easy same/different similar/different
true/false known/unknown popular/unpopular famous/obscure approved/rejected passed/rejected appointed/dismissed hired/fired
promoted/demoted elected/defeated released/withdrawn published/withdrawn discovered/lost caused/prevented cause/prevent causes/prevents
added/removed add/remove raised/lowered raise/lower land/sea day/month year/month years/months days/weeks century/decade
country/city city/village state/city continent/country teacher/student students/teachers producer/director actor/director
singer/drummer album/single movie/book author/publisher general/private president/secretary""".split()

NEGATED = {
    "did": "didn't", "does": "doesn't", "do": "don't", "was": "wasn't", "were": "weren't", "is": "isn't", "are": "aren't",
    "can": "can't", "could": "couldn't", "will": "won't", "would": "wouldn't", "has": "hasn't", "had": "hadn't", "have": "haven't",
    "should": "shouldn't", "must": "mustn't",
}  # fmt: skip
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion".split()
MONTHS = "January February March April May June July August September October November December".split()
ORDINALS = "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st".split()
CLOSED_LISTS = [NUMBER_WORDS, MONTHS, ORDINALS, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()]

WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
YEAR = re.compile(r"\b1[0-9]\d\d\b|\b20[0-3]\d\b")
NAME = re.compile(r"[A-Z][\w'’-]*\w(?:(?: of the| of| the| de| van| and)? [A-Z][\w'’-]*\w)*")
STARTERS = STOPWORDS | set("name according also one some most however although because while since other others another both each such if so but".split())


def replace_word(text, old, new):
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text)


def contains(text, phrase):
    return bool(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text))


def ending(word):
    return next((e for e in ("ing", "ed", "es", "s", "er", "est", "ly") if word.endswith(e)), "")


class Lexicon:
    """Which words are of one kind: by the nearness of the model's own word embeddings, and by WordNet."""

    def __init__(self, embeddings, wordpiece, wordnet, passages):
        self.wordpiece, self.wordnet = wordpiece, wordnet
        vectors = embeddings - embeddings.mean(0)
        self.vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        capital, lower = collections.Counter(), collections.Counter()
        for passage in passages:
            for m in re.finditer(r"(?<=[a-z,] )[A-Za-z]+", passage):  # in mid-sentence
                (capital if m[0][0].isupper() else lower)[m[0].lower()] += 1
        self.is_name = {w for w, n in capital.items() if n >= 3 and n > 4 * lower[w]}
        whole = [(w, i) for w, i in wordpiece.vocabulary.items() if w.isalpha() and w.isascii() and len(w) > 2]
        self.names = [(w, i) for w, i in whole if w in self.is_name]
        self.frequent = {w for w, n in lower.items() if n >= 20}
        self.common = [(w, i) for w, i in whole if lower[w] >= 5 and w not in self.is_name and w not in STOPWORDS]
        self._near, self._part, self._related = {}, {}, {}

    def vector(self, phrase):
        v = self.vectors[[p for p, _, _ in self.wordpiece.tokens(phrase)] or [0]].mean(0)
        return v / (np.linalg.norm(v) + 1e-6)

    def nearest(self, phrase, candidates, k):
        """The k candidates that are most like the phrase."""
        if not candidates:
            return []
        likeness = np.stack([self.vector(c) for c in candidates]) @ self.vector(phrase)
        return [candidates[i] for i in np.argsort(-likeness)[:k]]

    def neighbours(self, word, name=False, k=12):
        """Words of the vocabulary that are used like this one, names or common words."""
        if (word, name) not in self._near:
            pool = self.names if name else self.common
            likeness = self.vectors[[i for _, i in pool]] @ self.vector(word)
            best = np.argsort(-likeness)[: 4 * k]
            self._near[word, name] = [pool[i][0] for i in best if pool[i][0][:4] != word[:4].lower()][:k]
        return self._near[word, name]

    def part(self, word):
        if word not in self._part:
            self._part[word] = self.wordnet.part_of_speech(word)
        return self._part[word]

    def related(self, one, other):
        key = (one, other)
        if key not in self._related:
            self._related[key] = self.wordnet.related(one, other)
        return self._related[key]

    def exchangeable(self, word, other):
        """Whether `other` fits where `word` stands, and says something else."""
        return (
            other != word
            and ending(other) == ending(word)
            and self.part(other) == self.part(word)
            and other[:4] != word[:4]
            and not self.related(word, other)
        )

    def opposites(self, word):
        if not hasattr(self, "_opposites"):
            self._opposites = collections.defaultdict(list)
            for pair in OPPOSITES:
                a, b = pair.split("/")
                self._opposites[a].append(b)
                self._opposites[b].append(a)
        return self._opposites.get(word) or self.wordnet.antonyms(word)

    def names_in(self, text):
        """Capitalised phrases, but for words that are only capital because they begin a sentence."""
        starts, found = {a for a, _ in sentences(text)}, []
        for m in NAME.finditer(text):
            name, at = m[0], m.start()
            while at in starts or name.split()[0].lower() in STARTERS:
                first = name.split()[0].lower()
                if first in self.is_name and first not in STARTERS:
                    break
                if " " not in name:
                    name = ""
                    break
                if first not in STARTERS and self.part(first) is None:
                    break
                cut = name.index(" ") + 1
                name, at = name[cut:], at + cut
                if not name[0].isupper():
                    continue
            if name and name[0].isupper() and len(name) > 2 and name not in found:
                found.append(name)
        return found


class Editor:
    """Makes unanswerable and answerable variants of items. All methods give None where they find nothing to change."""

    def __init__(self, lexicon, items, random):
        self.lexicon, self.random = lexicon, random
        self.passages, self.questions = collections.defaultdict(list), collections.defaultdict(list)
        for item in items:
            key = self._article(item)
            if item.passage not in self.passages[key]:
                self.passages[key].append(item.passage)
            self.questions[key].append(item.question)
        self._names = {}
        # the shares follow what people do in SQuAD 2.0, as its paper describes it
        self.edits = [
            (self.other_name, 24), (self.other_name_word, 8), (self.other_number, 12), (self.opposite, 14), (self.negation, 7),
            (self.other_word_of_passage, 16), (self.other_word, 14), (self.added_condition, 6), (self.why, 2), (self.changed_passage, 14),
        ]  # fmt: skip

    @staticmethod
    def _article(item):
        return item.source, item.article or item.passage

    def names_in(self, text):
        if text not in self._names:
            self._names[text] = self.lexicon.names_in(text)
        return self._names[text]

    def other_passage(self, item):
        """Another passage of the article."""
        others = [p for p in self.random.sample(self.passages[self._article(item)], min(2, len(self.passages[self._article(item)]))) if p != item.passage]
        return others[0] if others else ""

    # ----- unanswerable: the question edited

    def unanswerable(self, item):
        """One edit, drawn by its share; others in turn if it finds nothing."""
        edits = sorted(self.edits, key=lambda e: self.random.random() ** (1 / e[1]), reverse=True)
        if item.source == "timeqa" and self.random.random() < 0.6:
            edits = [(self.other_time, 1)] + edits
        for edit, _ in edits:
            made = edit(item)
            if made and (normal(made.question), made.passage) != (normal(item.question), item.passage):
                return made
        return None

    def _asked(self, item, question):
        return item.without_answer(question=question)

    def _free(self, item, phrases):
        """Of some phrases those that share no word with the question or an answer."""
        used = set(terms(item.question)) | {t for _, a in item.answers for t in terms(a)}
        return [p for p in phrases if not used & set(terms(p)) and terms(p)]

    def other_name(self, item):
        """A name of the question becomes another of the same kind, most often one that the passage mentions as well."""
        names = self._question_names(item)
        if not names:
            return None
        name = self.random.choice(names)
        source = item.passage if self.random.random() < 0.7 else self.other_passage(item)
        near = self.lexicon.nearest(name, self._free(item, self.names_in(source)), 4)
        return self._asked(item, replace_word(item.question, name, self.random.choice(near))) if near else None

    def _question_names(self, item):
        answers = " ".join(normal(a) for _, a in item.answers)
        return [n for n in self.names_in(item.question) if normal(n) and normal(n) not in answers]

    def other_name_word(self, item):
        """One word of a name becomes a word that is used like it: British, French; Austrian, Australian."""
        words = [w for n in self._question_names(item) for w in n.split() if w.lower() in self.lexicon.is_name or len(n.split()) > 1]
        words = [w for w in words if w[0].isupper() and w.isalpha()]
        if not words:
            return None
        word = self.random.choice(words)
        near = self._free(item, self.lexicon.neighbours(word.lower(), name=True))
        return self._asked(item, replace_word(item.question, word, self.random.choice(near[:8]).capitalize())) if near else None

    def other_number(self, item):
        """Another number, year, month or ordinal."""
        found = [m[0] for m in NUMBER.finditer(item.question)]
        found += [w for w in re.findall(r"\w+", item.question) if any(w in closed for closed in CLOSED_LISTS)]
        if not found:
            return None
        old = self.random.choice(found)
        new = self._other_number(old, item.passage)
        answers = {normal(a) for _, a in item.answers}
        if not new or contains(item.question, new) or any(normal(new) in a.split() for a in answers):
            return None
        return self._asked(item, replace_word(item.question, old, new))

    def _other_number(self, old, passage):
        for closed in CLOSED_LISTS:
            if old in closed:
                return self.random.choice([w for w in closed if w != old])
        if YEAR.fullmatch(old):
            inside = sorted(set(YEAR.findall(passage)) - {old})
            if inside and self.random.random() < 0.6:
                return self.random.choice(inside)
            return str(int(old) + self.random.choice([-1, 1]) * self.random.choice([1, 2, 3, 5, 10, 12, 20, 50, 100]))
        same = [n for n in NUMBER.findall(passage) if n != old and not YEAR.fullmatch(n)]
        if same and self.random.random() < 0.6:
            return self.random.choice(same)
        digits = [i for i, c in enumerate(old) if c.isdigit()]
        at = self.random.choice(digits)
        return old[:at] + self.random.choice([d for d in "123456789" if d != old[at]]) + old[at + 1 :]

    def other_time(self, item):
        """All years of the question moved to before or after everything that the passage dates; "before 1990" only backwards."""
        asked = [int(y) for y in YEAR.findall(item.question)]
        told = [int(y) for y in YEAR.findall(item.passage)]
        if not asked or not told:
            return None
        gap = self.random.choice([1, 2, 3, 4, 6, 9, 15, 30])
        past, future = re.search(r"(?i)\bbefore\b", item.question), re.search(r"(?i)\b(after|since)\b", item.question)
        ongoing = re.search(r"(?i)\b(present|since|currently|now|still|is|are)\b", item.passage)
        if past and future or future and ongoing:
            return None
        if future or not past and not ongoing and self.random.random() < 0.5:
            move = max(max(told) + gap - min(asked), 1)
        else:
            move = min(min(told) - gap - max(asked), -1)
        return self._asked(item, YEAR.sub(lambda m: str(int(m[0]) + move), item.question))

    def opposite(self, item):
        found = [(m, self.lexicon.opposites(m[0])) for m in WORD.finditer(item.question) if m.start()]
        found = [(m, o) for m, o in found if o and not (m[0] in ("many", "much", "long", "like", "left") and item.question[: m.start()].lower().endswith("how "))]
        if not found:
            return None
        m, others = self.random.choice(found)
        return self._asked(item, item.question[: m.start()] + self.random.choice(others) + item.question[m.end() :])

    def negation(self, item):
        q = item.question
        for m in re.finditer(r"\b(" + "|".join(NEGATED) + r")\b(?! not\b)", q):
            if not m.start() and self.random.random() < 0.7:
                continue
            new = self.random.choice([NEGATED[m[0]], NEGATED[m[0]], m[0] + " not"])
            if m[0] in ("was", "were", "is", "are", "had", "has") and self.random.random() < 0.3:
                new = m[0] + " never"
            return self._asked(item, q[: m.start()] + new + q[m.end() :])
        m = re.match(r"(Who|What|Which \w+|What \w+) (?=[a-z]+(ed|s|t|e)\b)", q)
        return self._asked(item, q[: m.end()] + self.random.choice(["never ", "never ", "has not ", "failed to "]) + q[m.end() :]) if m else None

    def _content_words(self, item, inside=True):
        """Common nouns, verbs and adjectives of the question; by choice those that the passage uses as well."""
        words = [w for w in re.findall(r"\b[a-z]{3,}\b", item.question) if w not in STOPWORDS and self.lexicon.part(w)]
        shared = [w for w in words if contains(item.passage.lower(), w)]
        return shared if inside and shared else words

    def other_word_of_passage(self, item):
        """A noun, verb or adjective becomes another one of the passage, or of the article's other questions."""
        words = self._content_words(item, inside=self.random.random() < 0.7)
        if not words:
            return None
        word = self.random.choice(words)
        text = item.passage if self.random.random() < 0.6 else " ".join(self.random.sample(self.questions[self._article(item)], min(12, len(self.questions[self._article(item)]))))
        pool = sorted({w for w in re.findall(r"\b[a-z]{3,}\b", text) if w not in STOPWORDS and self.lexicon.part(w) == self.lexicon.part(word)})
        pool = [w for w in self._free(item, pool) if self.lexicon.exchangeable(word, w)]
        near = self.lexicon.nearest(word, pool, 3)
        return self._asked(item, replace_word(item.question, word, self.random.choice(near))) if near else None

    def other_word(self, item):
        """A noun, verb or adjective becomes one that is used like it and means something else: captain, lieutenant."""
        words = self._content_words(item)
        self.random.shuffle(words)
        for word in words[:3]:
            near = [w for w in self.lexicon.neighbours(word) if self.lexicon.exchangeable(word, w)]
            near = self._free(item, near)[:5]
            if near:
                return self._asked(item, replace_word(item.question, word, self.random.choice(near)))
        return None

    def added_condition(self, item):
        """A time, place or source that the passage does not connect with the answer."""
        q = item.question.rstrip("? ")
        if self.random.random() < 0.4 and not YEAR.search(q):
            years = sorted(set(YEAR.findall(item.passage + self.other_passage(item))) - {y for _, a in item.answers for y in YEAR.findall(a)})
            if years and not re.match(r"(?i)(when|what year|in what year|in which year|what date)", q):
                return self._asked(item, f"{q} {self.random.choice(['in', 'in', 'before', 'after', 'since', 'until'])} {self.random.choice(years)}?")
        names = self._free(item, self.names_in(self.other_passage(item)))
        names = [n for n in names if not contains(item.passage, n)]
        if not names:
            return None
        link = self.random.choice(["in", "in", "by", "with", "for", "according to", "besides", "from", "during"])
        return self._asked(item, f"{q} {link} {self.random.choice(names)}?")

    def why(self, item):
        m = re.match(r"(When|Where|How) (?=(did|was|were|is|are|does|do) )", item.question)
        new = {"When": ["Why", "Where"], "Where": ["Why", "When"], "How": ["Why"]}
        if not m or re.search(r"(?i)\b(because|due|since|order to|so that)\b", item.passage):
            return None
        return self._asked(item, self.random.choice(new[m[1]]) + item.question[m.end(1) :])

    # ----- unanswerable: the passage edited, or another one

    def changed_passage(self, item):
        """What the question names becomes another thing everywhere in the passage. The question stays as a person wrote it."""
        old = [n for n in self._question_names(item) if contains(item.passage, n)]
        old += [n for n in NUMBER.findall(item.question) if contains(item.passage, n)]
        if not old:
            return None
        old = self.random.choice(old)
        new = self._stranger(item, old)
        if not new or any(contains(a, old) for _, a in item.answers):
            return None
        return item.without_answer(passage=replace_word(item.passage, old, new))

    def _stranger(self, item, old):
        """A thing of the same kind as `old` that neither passage nor question mentions."""
        if old[0].isdigit():
            new = self._other_number(old, "")
            return new if new and not contains(item.passage + item.question, new) else None
        pool = [n for n in self._free(item, self.names_in(self.other_passage(item))) if not contains(item.passage, n)]
        if " " not in old and old.isalpha():
            pool += [n.capitalize() for n in self.lexicon.neighbours(old.lower(), name=True)[:6] if not contains(item.passage, n.capitalize())]
        near = [n for n in self.lexicon.nearest(old, pool, 4) if not set(terms(n)) & set(terms(old))]
        return self.random.choice(near) if near else None

    def without_answer_sentence(self, item):
        """The passage without the sentences that hold an answer."""
        spans = sentences(item.passage)
        kept = [item.passage[a:b] for a, b in spans if not any(a < s + len(t) and s < b for s, t in item.answers)]
        passage = " ".join(k.strip() for k in kept)
        if len(passage.split()) < 15 or any(normal(t) in normal(passage) for _, t in item.answers):
            return None
        return item.without_answer(passage=passage)

    # ----- answerable variants

    def answerable(self, item):
        """Now and then a question or passage edited so that the answer stays."""
        x = self.random.random()
        if x < 0.12:
            return self.with_synonym(item) or item
        if x < 0.27:
            return self.with_other_details(item) or item
        return item

    def with_synonym(self, item):
        words = self._content_words(item, inside=False)
        self.random.shuffle(words)
        for word in words:
            others = [w for w in self.lexicon.wordnet.synonyms(word) if w in self.lexicon.frequent]
            if others:
                return item.changed(question=replace_word(item.question, word, self.random.choice(others)))
        return None

    def with_other_details(self, item):
        """A name or number of the passage that the question does not mention becomes another one; so may the answer itself."""
        asked = set(terms(item.question))
        old = [n for n in self.names_in(item.passage) + NUMBER.findall(item.passage) if not asked & set(terms(n))]
        if not old or not item.answers:
            return None
        inside = [n for n in old if any(contains(a, n) for _, a in item.answers)]
        old = self.random.choice(inside if inside and self.random.random() < 0.4 else old)
        new = self._stranger(item, old)
        if not new:
            return None
        passage, answers = replace_word(item.passage, old, new), []
        for start, text in item.answers:
            before, answer = replace_word(item.passage[:start], old, new), replace_word(text, old, new)
            if passage[len(before) : len(before) + len(answer)] != answer:
                return None
            answers.append((len(before), answer))
        return item.changed(passage=passage, answers=tuple(answers))

    def restyled(self, item):
        """As typed into a search box, or with a slip of the finger; the same for questions with and without an answer."""
        x, q = self.random.random(), item.question
        if x < 0.14:
            q = q.lower().rstrip("? ")
            if self.random.random() < 0.4:
                q = re.sub(r"\b(the|a|an|did|does|do|was|were|is|are)\b ", "", q)
        elif x < 0.17:
            q = q.rstrip("? ")
        elif x < 0.20 and len(q) > 12:
            at = self.random.randrange(1, len(q) - 2)
            q = q[:at] + q[at + 1] + q[at] + q[at + 2 :] if self.random.random() < 0.5 else q[:at] + q[at + 1 :]
        return item.changed(question=q)


class OtherPassages:
    """Passages that share most words with a question and do not hold its answer."""

    def __init__(self, items):
        self.passages = sorted({x.passage for x in items})
        self.index = BM25(self.passages)

    def like(self, item, random, most=3):
        answers = [normal(t) for _, t in item.answers]
        found = []
        for i in self.index.top(item.question, most + 4):
            text = normal(self.passages[i])
            if self.passages[i] != item.passage and not any(a and a in text for a in answers):
                found.append(self.passages[i])
        return item.without_answer(passage=random.choice(found[:most])) if found else None
