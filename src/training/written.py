"""Written questions with their passages, as train.py and evaluate.py read them.

python3 written.py --questions FOLDER --passages passages.jsonl --unseen 7 --data DATA

FOLDER holds the questions as people wrote them: files of lines `passage|||answer|||question`, the answer copied from the passage, or `-`
where the passage does not answer. `passages.jsonl` holds a passage a line: `id`, `source`, `title`, `context`, and the `part` it was given
out in; the part `--unseen` becomes `DATA/written_dev.jsonl.gz`, the others `DATA/written.jsonl.gz`.
"""
import argparse
import gzip
import json
import os
import re

WORDS = re.compile(r"\w+")


def lines(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf8") as file:
            for line in file:
                fields = [f.strip() for f in re.split(r"\|\|\||\t", line)]
                if len(fields) == 3 and fields[0].isdigit() and all(fields):
                    yield int(fields[0]), fields[1], fields[2]


def place(answer, passage):
    """The first character of the answer where it stands as whole words, None if it does not."""
    for found in re.finditer(re.escape(answer), passage):
        before, after = passage[: found.start()][-1:], passage[found.end() :][:1]
        if not (before.isalnum() and answer[0].isalnum()) and not (after.isalnum() and answer[-1].isalnum()):
            return found.start()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--questions", required=True)
    parser.add_argument("--passages", required=True)
    parser.add_argument("--unseen", type=int, required=True)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()
    with open(args.passages, encoding="utf8") as file:
        passages = {row["id"]: row for row in map(json.loads, file)}
    unseen = {row["context"] for row in passages.values() if row["part"] == args.unseen}
    kept, seen, lost = {"written": [], "written_dev": []}, set(), 0
    for number, answer, question in lines(args.questions):
        row = passages[number]
        at = None if answer == "-" else place(answer, row["context"])
        if answer != "-" and at is None or len(WORDS.findall(question)) < 3 or (number, question) in seen:
            lost += 1
            continue
        seen.add((number, question))
        answers = [] if at is None else [{"start": at, "text": answer}]
        made = {"question": question, "context": row["context"], "title": row["title"], "answers": answers}
        kept["written_dev" if row["context"] in unseen else "written"].append(made)
    for name, items in kept.items():
        with gzip.open(os.path.join(args.data, name + ".jsonl.gz"), "wt", encoding="utf8") as file:
            file.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
        print(name, len(items), "questions,", sum(not item["answers"] for item in items), "without an answer;", lost, "lines left out")


if __name__ == "__main__":
    main()
