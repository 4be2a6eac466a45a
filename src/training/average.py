"""Averages the weights of two readers of one descent: their errors differ, and the average often makes fewer than either
(Wortsman and others, "Model soups", 2022).

python3 average.py --weights ONE.pt OTHER.pt --share 0.25 --out OUT.pt
"""
import argparse

import torch


def average(one, other, share):
    """Of every weight `share` from one reader and the rest from the other."""
    if one.keys() != other.keys():
        raise ValueError("These are not weights of the same model")
    return {name: share * one[name].float() + (1 - share) * other[name].float() for name in one}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--weights", nargs=2, required=True)
    parser.add_argument("--share", type=float, required=True, help="of the first, from 0 to 1")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    one, other = (torch.load(path) for path in args.weights)
    torch.save(average(one, other, args.share), args.out)


if __name__ == "__main__":
    main()
