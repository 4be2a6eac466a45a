package dev.docent.index.engine;

/// What vectors have in common that can be compared.
///
/// @param name names the model and the length of its vectors
public record Space(String name, int dimension) {}
