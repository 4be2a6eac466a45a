package dev.docent.answer;

/// A part of an answer, handed out as soon as it is certain.
public sealed interface AnswerPart {

    /// The next part of the text. Together the parts are the answer's text; none is taken back.
    record Text(String text) implements AnswerPart {}

    /// A citation of the text handed out so far; it may come to support more of the text later on.
    record Cited(Citation citation) implements AnswerPart {}
}
