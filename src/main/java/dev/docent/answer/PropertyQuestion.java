package dev.docent.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a question for what something does with its properties for one for the properties: "Which formats can the
/// Tern 4 record?" asks for the formats of the Tern 4.
final class PropertyQuestion {

    private static final Pattern DOING =
            Pattern.compile("^\\W*(?:(?i:and|so|but) )?(?i:what|which) (?<properties>[\\p{Ll}-]+(?: [\\p{Ll}-]+)?)"
                    + " (?:do|does|did|can|could|may|will|would) (?<owner>(?:the |an? )?(?:(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'’-]*\\s?)+)"
                    + " ?\\p{Ll}+\\W*$");

    private PropertyQuestion() {}

    /// @return the question for the properties; empty if it asks otherwise
    static Optional<String> of(String question) {
        Matcher doing = DOING.matcher(question.strip());
        return doing.matches()
                ? Optional.of("What are the " + doing.group("properties") + " of "
                        + doing.group("owner").strip() + "?")
                : Optional.empty();
    }
}
