package dev.docent.api.problem;

/// What is wrong with one field of a request.
///
/// @param field the field as the caller wrote it: `limit`, `history[1].role`
/// @param message what it must be, to be read after the field's name
public record FieldProblem(String field, String message) {}
