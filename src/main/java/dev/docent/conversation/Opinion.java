package dev.docent.conversation;

import java.util.Optional;

/// What somebody thinks of an answer.
public record Opinion(boolean helpful, Optional<String> comment) {

    /// The longest comment, in characters.
    public static final int LONGEST = 2_000;

    public Opinion {
        if (comment.orElse("").length() > LONGEST) {
            throw new IllegalArgumentException("A comment has " + LONGEST + " characters at the most");
        }
    }
}
