"""A BERT encoder with a span head, in bf16 on the CPU: oneDNN matrix products, and the kernels of kern.c for all between them.

`Reader.logits` is the training path (and the fast way to answer); `Reader.forward` is the same in plain PyTorch, for export.
"""
import ctypes
import os
import re

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

BF16 = torch.bfloat16
THREADS = 2  # rows of the partial sums that the LayerNorm kernel may write
KERNELS = ctypes.CDLL(os.path.join(os.path.dirname(os.path.abspath(__file__)), "libkern.so"))
KERNELS.sumsq.restype = ctypes.c_double
long, single = ctypes.c_long, ctypes.c_float


def pointer(tensor):
    return None if tensor is None else ctypes.c_void_p(tensor.data_ptr())


class AddNorm(torch.autograd.Function):
    """LayerNorm(x * dropout + residual)."""

    @staticmethod
    def forward(ctx, x, residual, dropout, weight, bias):
        x, width = x.contiguous(), x.shape[-1]
        rows = x.numel() // width
        y, normed, scale = torch.empty_like(x), torch.empty_like(x), torch.empty(rows)
        tensors = (x, residual, dropout, weight, bias, y, normed, scale)
        KERNELS.ln_fwd(*map(pointer, tensors), long(rows), long(width), single(1e-12))
        ctx.save_for_backward(normed, scale, weight, dropout)
        ctx.has_residual = residual is not None
        return y

    @staticmethod
    def backward(ctx, dy):
        normed, scale, weight, dropout = ctx.saved_tensors
        dy, width = dy.contiguous(), dy.shape[-1]
        rows = dy.numel() // width
        d_sum = torch.empty_like(dy)
        dx = d_sum if dropout is None else torch.empty_like(dy)
        d_weight, d_bias = torch.zeros(THREADS, width), torch.zeros(THREADS, width)
        tensors = (dy, normed, scale, weight, dropout, d_sum, dx, d_weight, d_bias)
        KERNELS.ln_bwd(*map(pointer, tensors), long(rows), long(width))
        return dx, d_sum if ctx.has_residual else None, None, d_weight.sum(0).to(BF16), d_bias.sum(0).to(BF16)


class Gelu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = torch.empty_like(x)
        KERNELS.gelu_fwd(pointer(x), pointer(y), long(x.numel()))
        ctx.save_for_backward(x)
        return y

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        dy = dy.contiguous()
        KERNELS.gelu_bwd(pointer(x), pointer(dy), long(x.numel()))
        return dy


class Linear(torch.autograd.Function):
    """x [rows, in], weight [out, in]; the weight is laid out as oneDNN is fastest with."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        ctx.save_for_backward(x, weight)
        if weight.shape[0] >= weight.shape[1]:
            return torch.addmm(bias, x, weight.t().contiguous())
        return F.linear(x, weight, bias)

    @staticmethod
    def backward(ctx, dy):
        x, weight = ctx.saved_tensors
        dy = dy.contiguous()
        return dy @ weight, dy.t() @ x, dy.sum(0)


class Attention(torch.autograd.Function):
    """qkv [batch * length, 3 * heads * width] to [batch * length, heads * width]; keys from lengths[i] on are masked."""

    @staticmethod
    def forward(ctx, qkv, lengths, batch, length, heads):
        width = qkv.shape[1] // (3 * heads)
        q, k, v = qkv.view(batch, length, 3, heads, width).permute(2, 0, 3, 1, 4).reshape(3, batch * heads, length, width)
        p = torch.bmm(q, k.transpose(1, 2))
        KERNELS.sm_fwd(pointer(p), pointer(lengths), long(batch), long(heads * length), long(length), single(width**-0.5))
        ctx.save_for_backward(q, k, v, p)
        ctx.shape = batch, length, heads, width
        return torch.bmm(p, v).view(batch, heads, length, width).transpose(1, 2).reshape(batch * length, heads * width)

    @staticmethod
    def backward(ctx, dy):
        q, k, v, p = ctx.saved_tensors
        batch, length, heads, width = ctx.shape
        dy = dy.view(batch, length, heads, width).transpose(1, 2).reshape(batch * heads, length, width)
        dv, dp = torch.bmm(p.transpose(1, 2), dy), torch.bmm(dy, v.transpose(1, 2))
        KERNELS.sm_bwd(pointer(p), pointer(dp), long(batch * heads * length), long(length), single(width**-0.5))
        d = torch.stack([torch.bmm(dp, k), torch.bmm(dp.transpose(1, 2), q), dv])
        d = d.view(3, batch, heads, length, width).permute(1, 3, 0, 2, 4).reshape(batch * length, 3 * heads * width)
        return d, None, None, None, None


class Dropout:
    """Masks cut from one pool made beforehand: random numbers are slow on a CPU."""

    def __init__(self, share):
        self.pool = ((torch.rand(1 << 25) >= share).float() / (1 - share)).to(BF16) if share else None

    def mask(self, n):
        if self.pool is None:
            return None
        at = int(torch.randint(0, len(self.pool) - n, ()))
        return self.pool[at : at + n]


class Layer(nn.Module):
    def __init__(self, width, inner):
        super().__init__()
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def fast(self, x, lengths, batch, length, heads, dropout):
        a = Attention.apply(Linear.apply(x, self.qkv.weight, self.qkv.bias), lengths, batch, length, heads)
        a = Linear.apply(a, self.out.weight, self.out.bias)
        x = AddNorm.apply(a, x, dropout.mask(x.numel()), self.norm1.weight, self.norm1.bias)
        h = Gelu.apply(Linear.apply(x, self.up.weight, self.up.bias))
        h = Linear.apply(h, self.down.weight, self.down.bias)
        return AddNorm.apply(h, x, dropout.mask(x.numel()), self.norm2.weight, self.norm2.bias)

    def forward(self, x, mask, heads):
        batch, length, width = x.shape[0], x.shape[1], self.out.out_features
        qkv = F.linear(x, self.qkv.weight, self.qkv.bias).view(batch, length, 3, heads, width // heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        p = torch.softmax((q * (width // heads) ** -0.5) @ k.transpose(-1, -2) + mask, -1)
        x = self.norm1(self.out((p @ v).transpose(1, 2).reshape(batch, length, width)) + x)
        return self.norm2(self.down(F.gelu(self.up(x))) + x)


class Reader(nn.Module):
    """Start and end logits for every position. head.bias stays 0: a constant moves no softmax."""

    def __init__(self, layers=12, width=384, heads=12, inner=1536, vocabulary=30522):
        super().__init__()
        self.heads = heads
        self.word, self.position, self.segment = nn.Embedding(vocabulary, width), nn.Embedding(512, width), nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, inner) for _ in range(layers))
        self.head = nn.Linear(width, 2)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def freeze(self, layers):
        """Keeps embeddings and the lowest layers as they are, if layers > 0; saves their backward pass. head.bias is never trained."""
        still = [self.word, self.position, self.segment, self.norm, *self.layers[:layers]] if layers else []
        for p in [p for module in still for p in module.parameters()] + [self.head.bias]:
            p.requires_grad_(False)

    def _embed(self, ids, types):
        return self.word(ids) + self.position.weight[: ids.shape[1]] + self.segment(types)

    def logits(self, ids, types, lengths, dropout=Dropout(0)):
        """bf16 weights; ids padded to a multiple of 16, lengths int32."""
        batch, length = ids.shape
        x = self._embed(ids, types).view(batch * length, -1)
        x = AddNorm.apply(x, None, None, self.norm.weight, self.norm.bias)
        for layer in self.layers:
            x = layer.fast(x, lengths, batch, length, self.heads, dropout)
        return Linear.apply(x, self.head.weight, self.head.bias).view(batch, length, 2).float().unbind(-1)

    def forward(self, ids, mask, types):
        x = self.norm(self._embed(ids, types))
        mask = (1 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, mask, self.heads)
        return self.head(x).unbind(-1)


def load(path):
    """A reader from .pt weights, or from the .onnx of a BERT embedding model, then with a new head."""
    if path.endswith(".onnx"):
        return from_onnx(path)
    model = Reader()
    model.load_state_dict({k: v.float() for k, v in torch.load(path, map_location="cpu").items()})
    return model


def from_onnx(path):
    """BERT weights out of an ONNX file. The matrices have no names there: they are found from the named bias behind them."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    end = "embeddings.word_embeddings.weight"
    prefix = next(k for k in arrays if k.endswith(end))[: -len(end)]
    linear = {}  # module name -> (weight [out, in], bias)
    for node in graph.node:
        for bias, other in (node.input, node.input[::-1]) if node.op_type == "Add" else ():
            product = made_by.get(other)
            if bias in arrays and bias.endswith(".bias") and product and product.op_type == "MatMul" and product.input[1] in arrays:
                linear[bias[len(prefix) : -len(".bias")]] = arrays[product.input[1]].T, arrays[bias]
    layers = 1 + max(int(m[1]) for m in (re.search(r"layer\.(\d+)\.", name) for name in linear) if m)
    model = Reader(layers)

    def fill(module, weight, bias=None):
        module.weight.copy_(torch.from_numpy(np.array(weight, np.float32)))
        if bias is not None:
            module.bias.copy_(torch.from_numpy(np.array(bias, np.float32)))

    def fill_norm(module, name):
        fill(module, arrays[prefix + name + ".weight"], arrays[prefix + name + ".bias"])

    with torch.no_grad():
        for module, name in ((model.word, "word"), (model.position, "position"), (model.segment, "token_type")):
            fill(module, arrays[f"{prefix}embeddings.{name}_embeddings.weight"])
        fill_norm(model.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(model.layers):
            name = f"encoder.layer.{i}."
            weights, biases = zip(*(linear[f"{name}attention.self.{part}"] for part in ("query", "key", "value")))
            fill(layer.qkv, np.concatenate(weights), np.concatenate(biases))
            fill(layer.out, *linear[name + "attention.output.dense"])
            fill(layer.up, *linear[name + "intermediate.dense"])
            fill(layer.down, *linear[name + "output.dense"])
            fill_norm(layer.norm1, name + "attention.output.LayerNorm")
            fill_norm(layer.norm2, name + "output.LayerNorm")
    return model
