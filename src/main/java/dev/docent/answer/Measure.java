package dev.docent.answer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question for a quantity wants measured.
enum Measure {
    MONEY(
            "\\bhow much money\\b|\\bhow much (do|does|did|is|are|was|were|will) .*\\b(cost|pay|paid|price|worth|fee|earn)s?\\b"
                    + "|\\b(price|salary|fee)\\b",
            "dollar|euro|pound|rupee|yen|yuan|crown|franc|cent"),
    TIME(
            "\\bhow long (do|does|did|will|can|may|have|has) .*\\b(take|last|run|record|stay|wait|work)s?\\b",
            "second|minute|hour|day|night|week|month|year|decade|century"),
    MASS(
            "\\bhow heavy\\b|\\bhow much (do|does|did) .* weigh\\b|\\b(weight|mass)\\b",
            "gram|kilogram|ton|tonne|pound|lb|ounce|stone|mg"),
    VOLTAGE("\\b(what|which) voltage\\b|\\bhow many volts\\b", "v|volt|kv|mv|kilovolt|millivolt"),
    TEMPERATURE(
            "\\bhow (hot|warm|cold)\\b|\\b(what|which) temperature\\b",
            "degree|°|°c|°f|c|f|celsius|fahrenheit|kelvin|k");

    private static final int LARGEST_COUNT = 12;

    private final Pattern asked;
    private final Pattern units;

    Measure(String asked, String units) {
        this.asked = Pattern.compile(asked);
        this.units = Pattern.compile(units);
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

    /// A small number alone counts things more often than money, time or weight.
    private static boolean isCount(Quantity quantity) {
        return quantity.amount().compareTo(BigDecimal.valueOf(LARGEST_COUNT)) <= 0;
    }

    /// @return whether the value may be such a measure: it is none at all, it has no unit, or it has one that fits
    boolean admits(Value value) {
        return value.quantity()
                .map(quantity -> quantity.unit().isEmpty()
                        ? !isCount(quantity)
                        : units.matcher(quantity.unit()).matches())
                .orElse(true);
    }
}
