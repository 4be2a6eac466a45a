package dev.docent.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/// A heading that denies all that stands below it: without "What is not covered", an item of that list seems covered.
final class DenyingHeading {

    /// Behind its number, if it has one. "What to do when there is no light" denies nothing, nor does a title such as
    /// "Not in This Lifetime".
    private static final Pattern DENYING = Pattern.compile(
            "^(?:[\\dIVX]+[\\d.]*\\.? )?(?:"
                    + "(?=.*(?:\\b(?:not|never|no|cannot)\\b|n['’]t\\b))(?!.*\\b(?:if|when)\\b)"
                    + "(?:what|which(?: \\w+)?|things|items|cases|costs)(?: that| which)?"
                    + " (?:is|are|was|were|can|may|do|does|cannot|isn['’]t|aren['’]t|don['’]t|doesn['’]t|we|you|it|they|the|this|our|your)\\b.*"
                    + "|exclusions?\\b.*|.*\\bexcluded"
                    + "|(?:.*\\b)?not (?:covered|included|allowed|permitted|paid|refunded|insured)\\b.*)$",
            Pattern.CASE_INSENSITIVE);

    private DenyingHeading() {}

    /// @return the words for what stands below a heading
    static String under(String heading) {
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
                .map(DenyingHeading::under);
    }
}
