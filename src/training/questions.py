"""Puts the questions of the folder `questions` beside the passages that they are asked of.

python3 questions.py --data DATA

`written.tsv.gz` and `held-out.tsv.gz` hold a question a line: passage, answer, question. `edited.tsv.gz` and `edited-held-out.tsv.gz`
hold how a question of the sets is changed: passage, answer, question, edits. A passage is named by the first 12 digits of its text's SHA-1, a
question of the sets by 8; an answer is `first character+length` in the passage, or `-` where the passage does not answer; edits are
`first-end:new words` in the question, divided by `|`. `passages.txt.gz` holds passages of its own: each begins with `## kind`, its questions
follow it: `?? question => answer` (with ` #2` for the answer's second place), `== the same in other words`, `-- changed, so that the passage does not
answer it`. Passages and questions of the sets come from `DATA/*.jsonl.gz`, as train.py reads them. Written
are `DATA/NAME.jsonl.gz`, to train on, and `DATA/NAME_dev.jsonl.gz`, of other articles, to measure with: of `written`, `edited` and `passages`.
"""
import argparse
import gzip
import hashlib
import json
import os
import re

SETS = ("squad_train_merged", "new_wiki", "reddit", "fairytaleqa", "amazon_reviews")
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "questions")
EDIT = re.compile(r"(\d+)-(\d+):(.*)")
ANSWERED = re.compile(r"(.*?) => (.*?)(?: #(\d))?")
HELD_OUT = 12  # one passage of so many


def name(text, digits):
    return hashlib.sha1(text.encode("utf8")).hexdigest()[:digits]


def rows(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines)


def fields(file):
    with gzip.open(os.path.join(FOLDER, file), "rt", encoding="utf8", newline="\n") as lines:
        yield from (line.rstrip("\n").split("\t") for line in lines)


class Sets:
    """The passages of the sets by their names, and the questions of each by theirs."""

    def __init__(self, folder):
        self.passages, self.questions = {}, {}
        for row in (row for source in SETS for row in rows(os.path.join(folder, source + ".jsonl.gz"))):
            passage = name(row["context"], 12)
            self.passages[passage] = row
            question = row["question"].strip()
            self.questions[passage, name(question, 8)] = question

    def item(self, passage, answer, question):
        row = self.passages[passage]
        answers = []
        if answer != "-":
            first, length = map(int, answer.split("+"))
            answers = [{"start": first, "text": row["context"][first : first + length]}]
        return {"question": question, "context": row["context"], "title": row["title"], "answers": answers}


def edited(question, edits):
    said, at = "", 0
    for first, end, words in (EDIT.fullmatch(edit).groups() for edit in edits.split("|")):
        said += question[at : int(first)] + words
        at = int(end)
    return said + question[at:]


def written(sets, file):
    for passage, answer, question in fields(file):
        yield sets.item(passage, answer, question)


def edits(sets, file):
    for passage, answer, question, changes in fields(file):
        before = sets.questions[passage, question]
        yield sets.item(passage, answer, edited(before, changes)) | {"edit_of": before}


def place(text, answer, number):
    """Where the answer stands the number-th time; without a number where it first stands as a word or words of its own, if it does."""
    if not number:
        whole = re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text)
        return whole.start() if whole else text.index(answer)
    return [m.start() for m in re.finditer(re.escape(answer), text)][int(number) - 1]


def asked(block, article):
    """The questions of a passage."""
    lines = block.strip("\n").split("\n")
    first = next(i for i, line in enumerate(lines) if line.startswith("?? "))
    text, answers = "\n".join(lines[1:first]).strip(), []
    for line in lines[first:]:
        kind, question = line[:3], line[3:].strip()
        if kind == "?? ":
            question, answer, number = ANSWERED.fullmatch(question).groups()
            answers = [{"start": place(text, answer, number), "text": answer}]
        elif kind not in ("== ", "-- "):
            raise ValueError(f"Not a question: {line}")
        yield {"question": question, "context": text, "title": article, "answers": answers if kind != "-- " else []}


def passages(held_out):
    with gzip.open(os.path.join(FOLDER, "passages.txt.gz"), "rt", encoding="utf8") as file:
        blocks = re.split(r"^## ", file.read(), flags=re.MULTILINE)[1:]
    for i, block in enumerate(blocks):
        if (i % HELD_OUT == 0) == held_out:
            yield from asked(block, f"passage {i}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    folder = parser.parse_args().data
    sets = Sets(folder)
    kinds = {
        "written": written(sets, "written.tsv.gz"),
        "written_dev": written(sets, "held-out.tsv.gz"),
        "edited": edits(sets, "edited.tsv.gz"),
        "edited_dev": edits(sets, "edited-held-out.tsv.gz"),
        "passages": passages(held_out=False),
        "passages_dev": passages(held_out=True),
    }
    for kept, found in kinds.items():
        found = list(found)
        with gzip.open(os.path.join(folder, kept + ".jsonl.gz"), "wt", encoding="utf8") as out:
            out.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in found)
        print(kept, len(found), "questions,", sum(not item["answers"] for item in found), "without an answer")


if __name__ == "__main__":
    main()
