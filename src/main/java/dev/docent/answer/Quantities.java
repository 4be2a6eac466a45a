package dev.docent.answer;

import dev.docent.answer.grounding.Amount;
import dev.docent.answer.grounding.Amount.Bound;
import dev.docent.answer.grounding.Bounds;
import dev.docent.answer.grounding.Units;
import dev.docent.answer.grounding.Units.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the quantity in a few words.
final class Quantities {

    private static final Units UNITS = Units.shared();

    private static final Map<String, Double> POWERS = Map.of("k", 1e3, "m", 1e6);

    private static final Set<String> TIMES = Set.of("twice", "thrice");

    private static final String SPELT = UNITS.wordsForNumbers().stream()
            .filter(word -> !TIMES.contains(word))
            .collect(Collectors.joining(
                    "|",
                    "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six"
                            + "|seven|eight|nine)|",
                    ")\\b"));

    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?|" + SPELT;

    private static final String LEADING = "(?:(?:about|around|some|nearly|almost|over|above|below|under|within|roughly"
            + "|approximately|only|just|(?:more|less|fewer|no more|not more|no less|no fewer|not less) than|up to"
            + "|at (?:least|most)|an? (?:total|minimum|maximum) of|a|the|us|first pledge of) ?)*";

    private static final Pattern WORDS = Pattern.compile("^" + LEADING
            + "(?<sign>(?:us|ca|au|c|a)?[$€£¥]|(?:usd|eur|gbp|pkr|inr|rs|chf|jpy|cny)\\b\\.?)? ?(?<number>" + NUMBER
            + ")(?<half> and a half\\b)?"
            + "(?:[ -]?(?<power>hundred|thousand|million|billion|trillion|mn|bn|tn|k|m)(?![a-z0-9²³/]))?"
            + "(?<rest>(?![.,]?[0-9]).*)$");

    /// "3 hours 20 minutes".
    private static final Pattern COMPOUND = Pattern.compile("\\b(?<number>" + NUMBER
            + ")[ -]?(?<unit>[a-z]+)(?: and|,)? (?<more>" + NUMBER + ")[ -]?(?<part>[a-z]+)\\b");

    /// "Two thirds", "the 5th": neither counts.
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "^(?:(?:st|nd|rd|th)|[ -](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves))\\b.*");

    /// A sign that begins a word of digits, other than in "m2".
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}0-9])[0-9]");

    private static final Pattern NAME = Pattern.compile(".*\\b\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\W*$", Pattern.DOTALL);
    private static final int LONGEST_SIGN = 2;

    private final String words;
    private final String lower;

    Quantities(String words) {
        this.words = words.strip();
        this.lower = this.words
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("\\s+", " ")
                .replace("per cent", "%")
                .replaceAll("° ?([cf])\\b", " °$1")
                .strip();
    }

    Optional<Quantity> read() {
        return COMPOUND.matcher(lower)
                .results()
                .flatMap(found -> compound(found).stream())
                .findFirst()
                .or(this::single);
    }

    /// @param start where the words stand in the text
    Optional<Quantity> read(String text, int start, int end) {
        return read().map(it -> it.amount().bound() == Bound.EXACT && startsWithNumber()
                ? new Quantity(it.amount().withBound(Bounds.around(text, start, end)), it.alone())
                : it);
    }

    private boolean startsWithNumber() {
        Matcher found = WORDS.matcher(lower);
        return found.matches() && found.start("number") <= LONGEST_SIGN;
    }

    private static Optional<Quantity> compound(MatchResult found) {
        return UNITS.unit(found.group("unit"))
                .flatMap(unit -> UNITS.unit(found.group("part"))
                        .filter(part -> part.base().equals(unit.base()) && part.factor() < unit.factor())
                        .map(part -> sum(found, unit, part)));
    }

    private static Quantity sum(MatchResult found, Unit unit, Unit part) {
        double value = number(found.group("number")) * unit.factor() + number(found.group("more")) * part.factor();
        return new Quantity(new Amount(value / part.factor(), value, unit.base(), false, Bound.EXACT), false);
    }

    private Optional<Quantity> single() {
        Matcher found = WORDS.matcher(lower);
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = found.group("rest");
        Optional<Unit> unit = found.group("sign") == null ? unit(found, rest) : sign(found.group("sign"));
        boolean isOther = OTHER_NUMBER.matcher(rest).matches() || hasOther(rest) || (unit.isEmpty() && isName());
        return isOther ? Optional.empty() : Optional.of(quantity(found, rest, unit));
    }

    private Quantity quantity(MatchResult found, String rest, Optional<Unit> unit) {
        double half = found.group("half") == null ? 0 : 0.5;
        double said = (number(found.group("number")) + half) * (isMetre(found, rest) ? 1 : power(found.group("power")));
        double value = said * unit.map(Unit::factor).orElse(1d);
        Bound bound = Bounds.around(lower, found.start("number"), found.end("number"));
        return new Quantity(
                new Amount(said, value, unit.map(Unit::base).orElse(""), false, bound),
                found.group("sign") == null && unit.isEmpty() && !CountedUnit.isNamed(rest));
    }

    /// Another number makes it a list, a range or an address.
    private static boolean hasOther(String rest) {
        return DIGITS.matcher(rest).find() || CountedUnit.hasNumber(rest);
    }

    /// "Two Rivers" counts nothing.
    private boolean isName() {
        return NAME.matcher(words).matches() && words.indexOf(' ') > 0;
    }

    /// "5m" and "5 m wide" are lengths, "$5m" and "5m people" are not.
    private boolean isMetre(MatchResult found, String rest) {
        return "m".equals(found.group("power"))
                && found.group("sign") == null
                && (lower.charAt(found.start("power") - 1) == ' ' || !CountedUnit.isNamed(rest));
    }

    private static Optional<Unit> sign(String sign) {
        char last = sign.charAt(sign.length() - 1);
        return "$€£¥".indexOf(last) >= 0 ? UNITS.unit(String.valueOf(last)) : UNITS.unit(sign.replace(".", ""));
    }

    private Optional<Unit> unit(MatchResult found, String rest) {
        return isMetre(found, rest) ? UNITS.unit("m") : CountedUnit.in(rest);
    }

    private static double power(String power) {
        return power == null
                ? 1
                : POWERS.getOrDefault(power, UNITS.number(power).orElse(1d));
    }

    private static double number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Double.parseDouble(words.replace(",", ""));
        }
        double sum = 0;
        for (String word : words.split("[- ]", -1)) {
            sum += UNITS.number(word).orElse(0d);
        }
        return sum;
    }
}
