package dev.docent.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question whether somebody is allowed to do something.
final class Permission {

    private static final Pattern ALLOWED = Pattern.compile(
            "^\\W*(?:is|are|am) (?<whoever>.+?) (?:allowed|permitted|entitled|free) to (?<deed>.+)$",
            Pattern.CASE_INSENSITIVE);

    private Permission() {}

    /// @return the question whether they can, as "Employees may work from home" says it; empty if none asks for leave
    static Optional<String> asAbility(String question) {
        Matcher allowed = ALLOWED.matcher(question.strip());
        return allowed.matches()
                ? Optional.of("Can " + allowed.group("whoever") + " " + allowed.group("deed"))
                : Optional.empty();
    }
}
