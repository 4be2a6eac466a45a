package dev.docent.conversation;

import dev.docent.answer.Citation;

/// What happens while a question is answered, in order.
public sealed interface Progress {

    /// What is being done now.
    record Working(String stage) implements Progress {}

    /// The next part of the answer's text; once handed out it is never taken back.
    record Text(String text) implements Progress {}

    /// A citation of the text handed out so far.
    record Cited(Citation citation) implements Progress {}
}
