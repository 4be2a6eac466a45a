package dev.docent.answer;

import dev.docent.document.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The line that says when a document was published. It dates the document, not what is told in it.
final class Byline {

    private static final Pattern BY = Pattern.compile("(?i)\\bby\\s+\\p{Lu}.*");

    /// The words of such a line besides the day and the author, as they are compared.
    private static final Set<String> WORDS = Words.topics(
            "published posted issued released updated revised modified date dated last first online publication");

    /// Words of a question that asks for that day.
    private static final Set<String> ASKED = Words.topics(
            "published posted issued released updated revised modified written publication release update article report document date");

    private Byline() {}

    /// @return whether the question asks when something was published
    static boolean isAskedFor(AskedFor asked) {
        return asked.topics().stream().anyMatch(ASKED::contains);
    }

    /// @return whether the words of the finding are the day in a line that says no more than when the document appeared
    static boolean holds(Finding finding) {
        boolean isPublication = finding.value()
                .date()
                .filter(day -> day.isOneDay() && Optional.of(day.from()).equals(published(finding)))
                .isPresent();
        return isPublication && WORDS.containsAll(Words.topics(rest(finding)));
    }

    private static Optional<LocalDate> published(Finding finding) {
        return finding.passage().match().document().published().map(PublicationDate::date);
    }

    /// What stands in the line besides the finding.
    private static String rest(Finding finding) {
        String text = finding.text();
        int start = text.lastIndexOf('\n', finding.span().start()) + 1;
        int end = text.indexOf('\n', finding.span().end());
        String before = text.substring(start, finding.span().start());
        String after = text.substring(finding.span().end(), end < 0 ? text.length() : end);
        return BY.matcher(before + " " + after).replaceAll("");
    }
}
