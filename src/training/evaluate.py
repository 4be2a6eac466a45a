"""Answers items with a reader and measures: exact match, F1, and how well the score parts answerable from unanswerable.

python3 evaluate.py --weights reader.pt --data DATA --tokenizer tokenizer.json --wordnet WORDNET
"""
import argparse
import collections
import os
import random

import numpy as np
import torch

import data
import model as models
from data import normal
from negatives import OtherPassages

LONGEST_ANSWER = 30


def tensors(features):
    """Token ids and types padded to a multiple of 16, and lengths."""
    width = -(-max(len(f.ids) for f in features) // 16) * 16
    ids = np.zeros((len(features), width), np.int64)
    types, lengths = ids.copy(), np.array([len(f.ids) for f in features], np.int32)
    for i, f in enumerate(features):
        ids[i, : len(f.ids)] = f.ids
        types[i, f.passage_at : len(f.ids)] = 1
    return torch.from_numpy(ids), torch.from_numpy(types), torch.from_numpy(lengths)


def best_span(start, end, feature):
    """(first, last, score of the best span less the score of no answer), positions in the passage's part of the window."""
    a, z = feature.passage_at, len(feature.ids) - 1
    if z <= a:
        return 0, 0, -1e9
    sums = start[a:z, None] + end[None, a:z]
    sums[np.tril_indices_from(sums, -1)] = -1e9
    sums[np.triu_indices_from(sums, LONGEST_ANSWER)] = -1e9
    first, last = divmod(int(sums.argmax()), sums.shape[1])
    return first, last, float(sums[first, last] - start[0] - end[0])


@torch.no_grad()
def answer(reader, wordpiece, items, batch=48):
    """[(text, score)] of the best span of all windows."""
    rows = [(i, low, f) for i, item in enumerate(items) for low, f in data.windows(item, wordpiece)]
    rows.sort(key=lambda r: len(r[2].ids))
    best = [("", -1e9)] * len(items)
    for at in range(0, len(rows), batch):
        part = rows[at : at + batch]
        starts, ends = reader.logits(*tensors([f for _, _, f in part]))
        for (i, low, f), start, end in zip(part, starts.numpy(), ends.numpy()):
            first, last, score = best_span(start, end, f)
            tokens = wordpiece.tokens(items[i].passage)
            if tokens and score > best[i][1]:
                best[i] = items[i].passage[tokens[low + first][1] : tokens[low + last][2]], score
    return best


def f1(given, gold):
    given, gold = normal(given).split(), normal(gold).split()
    if not given or not gold:
        return float(given == gold)
    return 2 * sum((collections.Counter(given) & collections.Counter(gold)).values()) / (len(given) + len(gold))


def auroc(positive, negative):
    """The chance that an answerable question scores above an unanswerable one."""
    ranks = np.argsort(np.argsort(np.concatenate([positive, negative]))) + 1
    n = len(positive)
    return (ranks[:n].sum() - n * (n + 1) / 2) / n / len(negative)


def measure(given, items):
    """EM and F1 over the answerable items; AUROC, the best threshold and the F1 at it if there are unanswerable ones too."""
    pairs = [(text, score, item) for (text, score), item in zip(given, items) if item.answers]
    f1s = np.array([max(f1(text, gold) for _, gold in item.answers) for text, _, item in pairs])
    exact = [max(normal(text) == normal(gold) for _, gold in item.answers) for text, _, item in pairs]
    figures = {"EM": 100 * np.mean(exact), "F1": 100 * f1s.mean()}
    yes = np.array([score for _, score, _ in pairs])
    no = np.array([score for (_, score), item in zip(given, items) if not item.answers])
    if len(no):

        def mixed(threshold):
            return 100 * (f1s[yes > threshold].sum() + (no <= threshold).sum()) / (len(yes) + len(no))

        threshold = max(np.sort(np.concatenate([yes, no])), key=mixed)
        figures |= {"AUROC": auroc(yes, no), "threshold": threshold, "F1 at threshold": mixed(threshold)}
    return figures


def with_other_passages(items, seed=5):
    """Items, and for half of them the most similar passage that does not hold the answer."""
    chance = random.Random(seed)
    items = chance.sample(items, len(items))
    others = OtherPassages(items)
    return items + [x for x in (others.like(item, chance, most=1) for item in items[::2]) if x]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("weights", "data", "tokenizer", "wordnet"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()
    import train

    torch.set_num_threads(1)
    material = train.Material(args.data, args.tokenizer, args.wordnet, models.load(args.weights).word.weight)
    reader = models.load(args.weights).to(models.BF16)
    sets = {name: data.load(args.data, name) for name in ("written_dev", "edited_dev", "passages_dev") if os.path.exists(os.path.join(args.data, name + ".jsonl.gz"))}
    sets |= {"dev": with_other_passages(data.load(args.data, "dev")), "edited questions of held-out articles": material.validation()}
    for name, items in sets.items():
        figures = measure(answer(reader, material.wordpiece, items), items)
        print(name, len(items), {k: round(float(v), 3) for k, v in figures.items()}, flush=True)


if __name__ == "__main__":
    main()
