"""Trains the reader on the CPU.

python3 train.py --weights START --data DATA --tokenizer tokenizer.json --wordnet WORDNET --out OUT --minutes 70

START is .pt weights to go on from, or the .onnx of a BERT embedding model. The learning rate follows the clock, so that a
machine with other work to do still ends on time with a rate of 0.
"""
import argparse
import math
import os
import random
import time
import zlib

import torch

import data
import model as models
from evaluate import tensors
from model import BF16, KERNELS, long, pointer, single
from negatives import Editor, Lexicon, OtherPassages
from wordnet import WordNet

# questions of a pass: all of these sources, and so many drawn from the others
WHOLE = ("squad_train_merged", "new_wiki", "timeqa", "qed", "quoref_contrast", "covidqa", "tatqa_text")
DRAWN = {"reddit": 1200, "amazon_reviews": 1200, "fairytaleqa": 800, "policyqa": 600, "qamr": 2500, "qasrl": 400}
SHORTENED = 0.5  # of the passages are cut to a few sentences: such an example costs half as much, and what an edit changes is near the answer
SENTENCES = ("qamr", "qasrl")  # passages of one sentence


class Material:
    """The training items, and passes over them with negatives drawn afresh.

    Of what questions.py makes, `written` freely written questions are in each pass, and the share `edited` of the edited ones; beside
    the latter fewer negatives are made of the others. The share `passages` of the questions of its own passages."""

    def __init__(self, folder, tokenizer, wordnet, embeddings, written=0, edited=0.0, passages=0.0):
        self.wordpiece = data.WordPiece(tokenizer)
        self.folder, self.written, self.edited, self.passages = folder, written, edited, passages
        unseen = {x.passage for name in ("written_dev", "edited_dev") for x in data.load(folder, name)} if written or edited else set()
        items = {name: [x for x in data.load(folder, name) if x.passage not in unseen] for name in (*WHOLE, *DRAWN)}
        self.held_out = [x for name in ("squad_train_merged", "new_wiki") for x in items[name] if self._is_held_out(x)]
        self.items = {name: [x for x in found if not self._is_held_out(x)] for name, found in items.items()}
        self.sentences = sorted({x.passage for x in self.items["qamr"]})
        passages = {x.passage for name in WHOLE for x in self.items[name] if len(x.passage) < 3000}
        self.lexicon = Lexicon(embeddings.detach().float().numpy(), self.wordpiece, WordNet(wordnet), passages)

    @staticmethod
    def _is_held_out(item):
        """Every twentieth article of the Wikipedia sets."""
        return item.source in ("squad_train_merged", "new_wiki") and item.article != "" and zlib.crc32(item.article.encode()) % 20 == 3

    def validation(self, most=800):
        """Questions of held-out articles, and edited ones that their passages do not answer."""
        chance = random.Random(7)
        items = [x for x in self.held_out if x.answers]
        editor = Editor(self.lexicon, items, chance)
        items = chance.sample(items, min(most // 2, len(items)))
        return items + [x for x in map(editor.unanswerable, items) if x]

    def one_pass(self, seed, portion=1.0):
        """Features of a pass, or of a part of it, shuffled: about as many without an answer as with one."""
        chance = random.Random(seed)
        items = self._written(chance) + self._edited(seed) + self._of_passages(chance)
        for name, found in self.items.items():
            questions = DRAWN.get(name, len(found))
            found = chance.sample(found, min(round(portion * questions), len(found)))
            found = [self._passage(x, chance) for x in found]
            editor, others = Editor(self.lexicon, found, chance), OtherPassages(found)
            for item in found:
                items.append(editor.restyled(editor.answerable(item)))
                if item.answers:
                    items += [editor.restyled(x) for x in self._negatives(item, editor, others, chance)]
        chance.shuffle(items)
        features = (data.feature(x, self.wordpiece, chance) for x in items)
        return [f for f in features if f]

    def _written(self, chance):
        """As many written questions with an answer as without."""
        found = data.load(self.folder, "written") if self.written else []
        kinds = [x for x in found if x.answers], [x for x in found if not x.answers]
        return [x for kind in kinds for x in chance.sample(kind, min(self.written // 2, len(kind)))]

    def _edited(self, seed):
        """Edited questions and those that they were made from. Passes take turns: each has its share, and comes to the next one's."""
        if not self.edited:
            return []
        found = data.edits(self.folder, "edited")
        random.Random(1).shuffle(found)
        turns = round(1 / self.edited)
        found = found[seed % turns :: turns]
        before = {(x.passage, of) for x, of in found}
        originals = [x for name in ("squad_train_merged", "new_wiki") for x in self.items[name] if (x.passage, x.question.strip()) in before]
        return [x for x, _ in found] + originals

    def _of_passages(self, chance):
        """Questions of the passages written for this, and beside one in ten of the answered ones a similar passage that does not answer it."""
        found = data.load(self.folder, "passages") if self.passages else []
        found = chance.sample(found, round(self.passages * len(found)))
        others = OtherPassages(found)
        unlike = [others.like(x, chance) for x in found if x.answers and chance.random() < 0.1]
        return found + [x for x in unlike if x]

    def _passage(self, item, chance):
        if item.source in SENTENCES:
            return data.among_other_sentences(item, self.sentences, chance, 4)
        return data.crop(item, chance, limit=450 if chance.random() < SHORTENED else 1000)

    def _negatives(self, item, editor, others, chance):
        """One: of ten, seven edits, two other passages, one without its answer sentence. Sentence sets: half as many. Beside edited
        questions half as many of all: of ten, four edits, five other passages, one without its answer sentence."""
        if (item.source in SENTENCES or self.edited) and chance.random() < 0.5:
            return []
        x = chance.random()
        if x < (0.40 if self.edited else 0.70):
            made = editor.unanswerable(item)
        elif x < (0.90 if self.edited else 0.89):
            made = others.like(item, chance)
        else:
            made = editor.without_answer_sentence(item)
        return [made] if made else []


def batches(features, size, chance):
    """Batches of features of similar length, in random order."""
    features, out = chance.sample(features, len(features)), []
    for at in range(0, len(features), size * 50):
        chunk = sorted(features[at : at + size * 50], key=lambda f: len(f.ids))
        part = [chunk[j : j + size] for j in range(0, len(chunk), size)]
        chance.shuffle(part)
        out += part
    return out


def loss(reader, features, dropout):
    """Sum over the features of the cross entropy of start and end, over [CLS] and the passage; annotators' spans share the weight."""
    ids, types, lengths = tensors(features)
    start, end = reader.logits(ids, types, lengths, dropout)
    allowed = types.bool()
    allowed[:, 0] = True
    allowed[torch.arange(len(features)), lengths.long() - 1] = False  # the last [SEP]
    want_start, want_end = torch.zeros_like(start), torch.zeros_like(end)
    for i, f in enumerate(features):
        for first, last, weight in f.spans:
            want_start[i, first] += weight
            want_end[i, last] += weight
    never = torch.tensor(-1e4)
    total = sum(
        (want * torch.log_softmax(torch.where(allowed, logits, never), 1)).sum()
        for want, logits in ((want_start, start), (want_end, end))
    )
    return -total / 2


class SharedAdamW:
    """AdamW for several one-thread processes. Weights (bf16) and all gradients lie in shared memory; each process keeps the fp32
    masters and moments of its share of the tensors, and updates those for everyone."""

    def __init__(self, reader, processes, decay=0.01):
        named = [(n, p) for n, p in reader.named_parameters() if p.requires_grad]
        self.names, self.weights = [n for n, _ in named], [p for _, p in named]
        self.processes, self.decay, self.steps = processes, decay, 0
        self.masters = [p.detach().float().clone().share_memory_() for p in self.weights]
        self.still = {n: p.detach().clone() for n, p in reader.named_parameters() if not p.requires_grad}
        for p in reader.parameters():
            p.data = p.data.to(BF16).share_memory_()
        self.gradients = [[torch.zeros_like(p.data).share_memory_() for p in self.weights] for _ in range(processes)]
        self.squares = torch.zeros(processes, dtype=torch.float64).share_memory_()
        self.owned, load = [[] for _ in range(processes)], [0] * processes
        for i in sorted(range(len(self.weights)), key=lambda i: -self.weights[i].numel()):
            least = load.index(min(load))
            self.owned[least].append(i)
            load[least] += self.weights[i].numel()

    def join(self, rank, barrier):
        """Called once in each process."""
        self.rank, self.barrier = rank, barrier
        self.means = {i: torch.zeros_like(self.masters[i]) for i in self.owned[rank]}
        self.variances = {i: torch.zeros_like(self.masters[i]) for i in self.owned[rank]}

    def step(self, rate, clip=1.0, beta1=0.9, beta2=0.98):
        self.steps += 1
        for p, gradient in zip(self.weights, self.gradients[self.rank]):
            gradient.zero_() if p.grad is None else gradient.copy_(p.grad)
            p.grad = None
        self.barrier.wait()
        mine, summed = self.owned[self.rank], self.gradients[0]
        for i in mine:
            for other in self.gradients[1:]:
                summed[i] += other[i]
        self.squares[self.rank] = sum(KERNELS.sumsq(pointer(summed[i]), long(summed[i].numel())) for i in mine)
        self.barrier.wait()
        norm = math.sqrt(float(self.squares.sum()))
        scale = min(1.0, clip / (norm + 1e-6))
        for i in mine:
            p = self.weights[i]
            arrays = (self.masters[i], p, summed[i], self.means[i], self.variances[i])
            decay = self.decay if p.dim() > 1 else 0
            corrections = 1 - beta1**self.steps, 1 - beta2**self.steps
            KERNELS.adamw(*map(pointer, arrays), long(p.numel()), *map(single, (rate, beta1, beta2, 1e-6, decay, *corrections, scale)))
        self.barrier.wait()
        return norm

    def save(self, path):
        weights = self.still | {n: m.clone() for n, m in zip(self.names, self.masters)}
        torch.save(weights, path + ".part")
        os.replace(path + ".part", path)


def rate_at(done, peak, warm=0.06):
    """Up to the peak over the first part of the time, then linearly to 0."""
    return peak * min(max(done, 0.002) / warm, (1 - done) / (1 - warm))


def pieces(batch, taken, size=6):
    """Pieces of the batch that no other process has taken."""
    while True:
        with taken.get_lock():
            at = taken.value
            taken.value += size
        if at >= len(batch):
            return
        yield batch[at : at + size]


def work(rank, args, material, first_pass, reader, optimiser, barrier, clock, taken):
    """One process: pieces of every batch, until the time is up. Each process takes the next piece when it is done with one, so that
    none waits long for another that other work on the machine has slowed down."""
    torch.set_num_threads(1)
    torch.manual_seed(args.seed + rank)
    optimiser.join(rank, barrier)
    dropout, begun, passes, steps, seen, losses = models.Dropout(args.dropout), time.time(), 0, 0, 0, []
    while True:
        features = first_pass if not passes else material.one_pass(args.seed + passes, args.portion)
        passes += 1
        for batch in batches(features, args.batch, random.Random(args.seed + passes)):
            if rank == 0:
                clock[0] = (time.time() - begun) / (60 * args.minutes)
                taken.value = 0
            barrier.wait()
            done = float(clock[0])
            if done >= 1 or steps == args.steps:
                if rank == 0:
                    optimiser.save(os.path.join(args.out, "reader.pt"))
                    print(f"end: {steps} steps, {seen} examples, pass {passes}, {(time.time() - begun) / 60:.1f} minutes", flush=True)
                return
            for piece in pieces(batch, taken):
                value = loss(reader, piece, dropout) / len(batch)
                value.backward()
                losses.append((value.item() * len(batch), len(piece)))
            norm = optimiser.step(rate_at(done, args.rate))
            steps, seen = steps + 1, seen + len(batch)
            if rank == 0 and steps % 25 == 0:
                spent = time.time() - begun
                print(f"{steps} loss {sum(v for v, _ in losses) / max(1, sum(n for _, n in losses)):.3f} norm {norm:.2f} {seen} examples {seen / spent:.1f}/s {spent:.0f} s", flush=True)
                losses = []
            if rank == 0 and steps % 100 == 0:
                optimiser.save(os.path.join(args.out, "reader.pt"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("weights", "data", "tokenizer", "wordnet", "out"):
        parser.add_argument("--" + name, required=True)
    defaults = dict(minutes=70.0, rate=6e-5, batch=24, dropout=0.1, seed=0, processes=2, steps=-1, portion=0.5, frozen=3, written=0, edited=0.0, passages=0.0)
    for name, value in defaults.items():
        parser.add_argument("--" + name, type=type(value), default=value)
    args = parser.parse_args()
    print(args, flush=True)
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    reader = models.load(args.weights)
    material = Material(args.data, args.tokenizer, args.wordnet, reader.word.weight, args.written, args.edited, args.passages)
    first_pass = material.one_pass(args.seed, args.portion)
    print(len(first_pass), "examples a pass,", sum(f.spans[0][0] == 0 for f in first_pass), "without an answer", flush=True)
    reader.freeze(args.frozen)
    optimiser = SharedAdamW(reader, args.processes)
    context = torch.multiprocessing.get_context("fork")
    barrier, clock = context.Barrier(args.processes), torch.zeros(1, dtype=torch.float64).share_memory_()
    shared = (args, material, first_pass, reader, optimiser, barrier, clock, context.Value("l", 0))
    workers = [context.Process(target=work, args=(rank, *shared)) for rank in range(args.processes)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
