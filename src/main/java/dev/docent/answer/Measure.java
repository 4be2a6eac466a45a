package dev.docent.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question for a quantity wants measured.
enum Measure {
    MONEY(
            "\\bhow much money\\b|\\bhow much (is|are|was|were) (a|an|the) " + Measure.PRICED
                    + "|\\bhow much (do|does|did|is|are|was|were|will) .*\\b(cost|pay|paid|price|worth|fee|earn)s?\\b"
                    + "|\\bwhat (do|does|did|will|would) .*\\bcost\\b"
                    + "|" + Measure.head("price|salary|fee"),
            "dollar|euro|pound|yen|yuan|rupee|franc|cent|krone|percent"),
    TIME(
            "\\bhow long (do|does|did|will|can|may|have|has) .*\\b(take|last|run|record|stay|wait|work)s?\\b",
            "second|month|night"),
    MASS(
            "\\bhow heavy\\b|\\b(how much|what) (do|does|did) .*\\bweigh\\b|" + Measure.head("weight|mass"),
            "gram|pound|ounce|stone"),
    VOLTAGE("\\b(what|which) voltage\\b|" + Measure.head("voltage"), "volt"),
    TEMPERATURE(
            "\\bhow (hot|warm|cold)\\b|\\b(what|which) temperature\\b|" + Measure.head("temperature"),
            "celsius|fahrenheit|kelvin");

    /// What has a price: "how much is a battery", but not "how much is the load in tons".
    private static final String PRICED =
            "(?!.*\\b(of|than|in|left|needed|there|weight|mass|load|capacity|storage|memory|volume|distance|length|height"
                    + "|power|energy|temperature|voltage|share|percentage|difference|rate|speed)\\b)";

    private final Pattern asked;
    private final Pattern units;

    /// @param units the bases of the units in which it is measured
    Measure(String asked, String units) {
        this.asked = Pattern.compile(asked);
        this.units = Pattern.compile(units);
    }

    /// "What is the monthly fee for members", but not "what percentage of the fee", nor "what is the fee schedule".
    private static String head(String nouns) {
        return "\\bwhat(['’]s| is| was| are| were| will be)? (the |an? |my |your |our |their |its |his |her )?"
                + "((?!(of|for|in|on|at|to|from|with|the|per)\\b)[\\p{L}-]+ ){0,3}(" + nouns + ")s?"
                + "(?=\\W*$| (of|for|in|on|at|to|per|when|if|with|without|as|is|are|was|were|do|does|did|has|have|can|may"
                + "|must|should|will|would)\\b)";
    }

    /// @return what the question wants measured; empty if its words do not tell
    static Optional<Measure> of(String question) {
        String words = question.toLowerCase(Locale.ROOT);
        for (Measure measure : values()) {
            if (measure.asked.matcher(words).find()) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /// @return whether the value may be such a measure: it is none at all, or nothing says that it is one of
    ///     something else
    boolean admits(Value value) {
        return value.quantity()
                .map(quantity -> quantity.unit().isEmpty()
                        ? !quantity.isCount()
                        : units.matcher(quantity.unit()).matches())
                .orElse(true);
    }
}
