"""Weights to reader.onnx (float) and reader-int8.onnx: int8 matrix products with activation scales found while running, and int8
word embeddings.

python3 export.py --weights reader.pt --out OUT
"""
import argparse
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model as models

INPUTS, OUTPUTS = ("input_ids", "attention_mask", "token_type_ids"), ("start_logits", "end_logits")


def export(weights, path):
    reader = models.load(weights).eval()
    ids = torch.randint(1000, 20000, (2, 24))
    mask, types = torch.ones_like(ids), torch.zeros_like(ids)
    types[:, 8:] = 1
    torch.onnx.export(
        reader,
        (ids, mask, types),
        path,
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes={name: {0: "batch", 1: "seq"} for name in INPUTS + OUTPUTS},
        opset_version=17,
        do_constant_folding=True,
    )
    onnx.checker.check_model(onnx.load(path))


class Quantiser:
    """Rewrites a graph's matrix products with constant weights (but for the span head's) and its word embeddings to int8."""

    def __init__(self, model):
        self.model, self.graph = model, model.graph
        self.constants = {t.name: numpy_helper.to_array(t) for t in self.graph.initializer}
        self.nodes, self.added, self.replaced, self.quantised = [], [], set(), {}

    def run(self):
        for node in self.graph.node:
            if node.op_type == "MatMul" and node.input[1] in self.constants and self.constants[node.input[1]].shape[1] > 2:
                self._product(node)
            elif node.op_type == "Gather" and node.input[0] in self.constants and self.constants[node.input[0]].shape[0] > 1000:
                self._embedding(node)
            else:
                self.nodes.append(node)
        kept = [t for t in self.graph.initializer if t.name not in self.replaced]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept + self.added)
        onnx.checker.check_model(self.model)
        return self.model

    def _node(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, outputs[0] + "_" + kind, **attributes))

    def _constant(self, array, name):
        self.added.append(numpy_helper.from_array(array, name))
        return name

    def _int8(self, name, axis):
        """The constant as int8, with a scale for every column or row."""
        weight = self.constants[name]
        self.replaced.add(name)
        scale = np.maximum(np.abs(weight).max(axis, keepdims=axis == 1), 1e-9) / 127
        values = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
        return self._constant(values, name + "_int8"), self._constant(scale.astype(np.float32), name + "_scale")

    def _product(self, node):
        x, weight, out = node.input[0], node.input[1], node.output[0]
        values, scale = self._int8(weight, axis=0)
        zero = self._constant(np.zeros(self.constants[weight].shape[1], np.int8), weight + "_zero")
        if x not in self.quantised:
            self.quantised[x] = [x + "_int8", x + "_scale", x + "_zero"]
            self._node("DynamicQuantizeLinear", [x], self.quantised[x])
        x_values, x_scale, x_zero = self.quantised[x]
        self._node("MatMulInteger", [x_values, values, x_zero, zero], [out + "_int32"])
        self._node("Cast", [out + "_int32"], [out + "_float"], to=TensorProto.FLOAT)
        self._node("Mul", [x_scale, scale], [out + "_scale"])
        self._node("Mul", [out + "_float", out + "_scale"], [out])

    def _embedding(self, node):
        table, ids, out = node.input[0], node.input[1], node.output[0]
        values, scale = self._int8(table, axis=1)
        self._node("Gather", [values, ids], [out + "_int8"])
        self._node("Cast", [out + "_int8"], [out + "_float"], to=TensorProto.FLOAT)
        self._node("Gather", [scale, ids], [out + "_scale"])
        self._node("Mul", [out + "_float", out + "_scale"], [out])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    plain, small = (os.path.join(args.out, name) for name in ("reader.onnx", "reader-int8.onnx"))
    export(args.weights, plain)
    onnx.save(Quantiser(onnx.load(plain)).run(), small)
    print({path: os.path.getsize(path) for path in (plain, small)})


if __name__ == "__main__":
    main()
