"""Fits the weights of `answer.Confidence`, and shows what each threshold of it gives.

python3 confidence.py SET.jsonl ...

Each file holds a set's questions, as `./mvnw -Pbench verify -Dbench="standing --set SET_FOLDER --out SET.jsonl"` writes them. All sets weigh
the same. An answer counts as right if its words share half of an accepted answer's (F1), or its sentence holds one.
"""
import argparse
import collections
import json
import os
import re
import string

import numpy as np

FITTED = ("margin", "meaning", "gap", "lead", "names")
THRESHOLDS = np.arange(0.20, 0.61, 0.03)
BINS = 10


def normal(text):
    """As the evaluation of SQuAD compares answers: no case, no punctuation, no articles."""
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def f1(given, gold):
    given, gold = normal(given).split(), normal(gold).split()
    if not given or not gold:
        return float(given == gold)
    return 2 * sum((collections.Counter(given) & collections.Counter(gold)).values()) / (len(given) + len(gold))


def holds(text, answer):
    return f" {normal(answer)} " in f" {normal(text)} "


class Questions:
    """A set's questions, with what was found for each."""

    def __init__(self, path):
        rows = [json.loads(line) for line in open(path, encoding="utf-8")]
        self.name = os.path.basename(path).rsplit(".", 1)[0]
        self.found = np.array(["standing" in x for x in rows])
        self.answerable = np.array([x["answerable"] for x in rows])
        self.f1 = np.array([self._best(f1, x, "words") for x in rows])
        self.contains = np.array([self._best(holds, x, "sentence") for x in rows])
        self.right = (self.f1 >= 0.5) | (self.contains > 0)
        self.features = np.array([[x["standing"][k] for k in FITTED] if "standing" in x else [0] * len(FITTED) for x in rows])
        self.support = np.array([x["standing"]["support"] if "standing" in x else 0 for x in rows])

    @staticmethod
    def _best(measure, row, part):
        if not row["answerable"] or part not in row:
            return 0.0
        return float(max((measure(row[part], answer) for answer in row["answers"]), default=0))

    def confidence(self, weights):
        odds = weights[0] + self.features @ weights[1:] + self.support
        return np.where(self.found, 1 / (1 + np.exp(-odds)), 0)

    def figures(self, confidence, threshold):
        said = confidence >= threshold
        reliable = self.calibration_error(confidence[said], self.right[said])
        kept = np.where(self.answerable, self.f1 * said, ~said)
        answered = self.answerable
        return (
            f"F1 {(self.f1 * said)[answered].mean():.3f} contains {(self.contains * said)[answered].mean():.3f} "
            f"with silence {kept.mean():.3f} calibration error {reliable:.3f}"
        )

    @staticmethod
    def calibration_error(confidence, right):
        bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
        parts = [bins == b for b in range(BINS) if (bins == b).any()]
        return sum(p.sum() * abs(confidence[p].mean() - right[p].mean()) for p in parts) / max(1, len(confidence))


def fit(sets, decay=0.5, steps=60):
    """Logistic regression by Newton's method over standardised features; `support` is taken as it is."""
    x = np.concatenate([s.features[s.found] for s in sets])
    y = np.concatenate([s.right[s.found] for s in sets]).astype(float)
    given = np.concatenate([s.support[s.found] for s in sets])
    weight = np.concatenate([np.full(s.found.sum(), 400 / s.found.sum()) for s in sets])
    mean, deviation = x.mean(0), x.std(0) + 1e-9
    a = np.c_[np.ones(len(x)), (x - mean) / deviation]
    ridge = decay * np.eye(a.shape[1])
    ridge[0, 0] = 1e-9
    w = np.zeros(a.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(a @ w + given)))
        w += np.linalg.solve((a * (weight * p * (1 - p))[:, None]).T @ a + ridge, a.T @ (weight * (y - p)) - ridge @ w)
    p = 1 / (1 + np.exp(-(a @ w + given)))
    loss = -(weight * (y * np.log(p) + (1 - y) * np.log(1 - p))).sum() / weight.sum()
    scaled = w[1:] / deviation
    return np.r_[w[0] - scaled @ mean, scaled], loss


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="+")
    sets = [Questions(path) for path in parser.parse_args().sets]
    weights, loss = fit(sets)
    print(f"{sum(s.found.sum() for s in sets)} questions, log loss {loss:.4f}, constant {weights[0]:.3f}")
    for name, weight in zip(FITTED, weights[1:]):
        without = fit_without(sets, name)
        print(f"  {name:8} {weight:7.3f}   log loss without it {without:.4f}")
    for s in sets:
        print(s.name)
        for threshold in THRESHOLDS:
            print(f"  {threshold:.2f} {s.figures(s.confidence(weights), threshold)}")


def fit_without(sets, name):
    """The loss of a fit that does not see one of the quantities."""
    column, kept = FITTED.index(name), [s.features for s in sets]
    for s in sets:
        s.features = s.features.copy()
        s.features[:, column] = 0
    loss = fit(sets)[1]
    for s, features in zip(sets, kept):
        s.features = features
    return loss


if __name__ == "__main__":
    main()
