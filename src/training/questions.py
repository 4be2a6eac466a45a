"""Puts the questions of the folder `questions` beside the passages that they are asked of.

python3 questions.py --data DATA

`written.tsv.gz` and `held-out.tsv.gz` hold a question a line: passage, answer, question. `edited.tsv.gz` and `edited-held-out.tsv.gz`
hold how a question of the sets is changed: passage, answer, question, edits. A passage is named by the first 12 digits of its text's SHA-1, a
question of the sets by 8; an answer is `first character+length` in the passage, or `-` where the passage does not answer; edits are
`first-end:new words` in the question, divided by `|`. Passages and questions of the sets come from `DATA/*.jsonl.gz`, as train.py reads them. Written
are `DATA/written.jsonl.gz`, to train on, and `DATA/written_dev.jsonl.gz`, of other articles, to measure with.
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    folder = parser.parse_args().data
    sets = Sets(folder)
    kinds = {"written": (written, "written"), "written_dev": (written, "held-out"), "edited": (edits, "edited"), "edited_dev": (edits, "edited-held-out")}
    for kept, (read, file) in kinds.items():
        found = list(read(sets, file + ".tsv.gz"))
        with gzip.open(os.path.join(folder, kept + ".jsonl.gz"), "wt", encoding="utf8") as out:
            out.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in found)
        print(kept, len(found), "questions,", sum(not item["answers"] for item in found), "without an answer")


if __name__ == "__main__":
    main()
