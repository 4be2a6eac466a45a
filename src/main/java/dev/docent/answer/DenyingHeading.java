package dev.docent.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/// A heading that denies all that stands below it: without "What is not covered", an item of that list seems covered.
final class DenyingHeading {

    /// Behind its number, if it has one. "What to do when there is no light" denies nothing.
    private static final Pattern DENYING = Pattern.compile(
            "^(?:[\\dIVX]+[\\d.]*\\.? )?(?:"
                    + "(?:what|which|who|things|items|cases|costs|we)\\b(?! to\\b)(?!.*\\b(?:if|when)\\b).*(?:\\b(?:not|never|no|cannot)\\b|n['’]t\\b).*"
                    + "|(?:not|no|never)\\b.*|.*\\b(?:exclusions?|excluded)\\b.*"
                    + "|.*\\bnot (?:covered|included|allowed|permitted|paid|refunded|insured)\\b.*)$",
            Pattern.CASE_INSENSITIVE);

    private DenyingHeading() {}

    static String note(String heading) {
        return "It stands under “" + heading + "”.";
    }

    /// @return what is to be known of a quote below such a heading; empty if it is a whole list or quotes the heading
    /// too
    static Optional<String> note(Quotation quote) {
        if (quote.text().strip().contains("\n")) {
            return Optional.empty();
        }
        var surroundings = new Surroundings(quote.passage());
        String path = surroundings.heading(surroundings.at(quote.start()));
        String heading = PlainText.of(path.substring(path.lastIndexOf('›') + 1)).strip();
        return Optional.of(heading)
                .filter(it -> DENYING.matcher(it).matches() && !quote.text().contains(it))
                .map(DenyingHeading::note);
    }
}
