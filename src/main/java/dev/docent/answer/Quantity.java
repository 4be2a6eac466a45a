package dev.docent.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount and what it counts, as words give it: `$5m`, `5 million dollars`, `twelve per cent`.
///
/// @param amount the number, without trailing zeros
/// @param unit what is counted, as it is compared; empty if the words do not say
record Quantity(BigDecimal amount, String unit) {

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("tn", 12),
            Map.entry("trillion", 12));

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("$", "dollar"),
            Map.entry("usd", "dollar"),
            Map.entry("€", "euro"),
            Map.entry("eur", "euro"),
            Map.entry("£", "pound"),
            Map.entry("gbp", "pound"),
            Map.entry("%", "percent"),
            Map.entry("per cent", "percent"),
            Map.entry("km", "kilometre"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("m", "metre"),
            Map.entry("meter", "metre"),
            Map.entry("kg", "kilogram"),
            Map.entry("g", "gram"),
            Map.entry("hr", "hour"),
            Map.entry("h", "hour"),
            Map.entry("min", "minute"),
            Map.entry("mile", "mile"));

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String SPELT = String.join("|", SMALL) + "|(?:" + String.join("|", TENS)
            + ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";

    private static final Pattern WORDS =
            Pattern.compile("(?:(?:about|around|some|nearly|almost|over|more than|up to|at least|roughly"
                    + "|approximately|an? total of|a|the|us|first pledge of) ?)*"
                    + "(?<sign>[$€£])? ?(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?|" + SPELT + ")"
                    + "(?:[ -]?(?<power>hundred|thousand|million|billion|trillion|mn|bn|tn|k|m)(?![a-z]))?"
                    + "(?: ?(?<unit>%|per cent|us dollars|[a-z]+))?(?: .*)?");

    private static final Pattern DURATION = Pattern.compile("\\b(?<hours>[0-9]{1,4}|" + SPELT
            + ")[ -](?:hours?|hrs?|h)(?: and|,)? (?<minutes>[0-9]{1,2}|" + SPELT + ")[ -](?:minutes?|mins?|min)\\b");

    Quantity {
        amount = amount.stripTrailingZeros();
    }

    /// @return the quantity that the words give; empty if they do not begin with one, or give more than one
    static Optional<Quantity> of(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        Optional<MatchResult> duration = DURATION.matcher(lower).results().findFirst();
        if (duration.isPresent()) {
            return duration.map(Quantity::minutes);
        }
        Matcher whole = WORDS.matcher(lower);
        return whole.matches() && hasNoOther(lower, whole) ? Optional.of(read(whole)) : Optional.empty();
    }

    private static Quantity minutes(MatchResult duration) {
        BigDecimal hours = number(duration.group("hours"));
        BigDecimal minutes = number(duration.group("minutes"));
        return new Quantity(hours.multiply(BigDecimal.valueOf(60)).add(minutes), "minute");
    }

    private static boolean hasNoOther(String words, MatchResult match) {
        return words.substring(match.end("number")).chars().noneMatch(Character::isDigit);
    }

    private static Quantity read(MatchResult match) {
        BigDecimal number = number(match.group("number"));
        String power = match.group("power");
        String sign = match.group("sign");
        String unit = match.group("unit");
        boolean isMetre = "m".equals(power) && sign == null && unit == null;
        int shift = power == null || isMetre ? 0 : POWERS.getOrDefault(power, 0);
        String said = sign != null ? sign : isMetre ? "m" : unit == null ? "" : unit;
        return new Quantity(number.scaleByPowerOfTen(shift), unit(said));
    }

    private static BigDecimal number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return new BigDecimal(words.replace(",", ""));
        }
        int small = SMALL.indexOf(words);
        if (small >= 0) {
            return BigDecimal.valueOf(small);
        }
        int tens = 0;
        while (!words.startsWith(TENS.get(tens))) {
            tens++;
        }
        int ones = SMALL.indexOf(words.substring(TENS.get(tens).length()).replaceFirst("^[- ]", ""));
        return BigDecimal.valueOf(10L * (tens + 2) + Math.max(0, ones));
    }

    private static String unit(String said) {
        String one = said.replaceFirst("^us ", "").replaceFirst("(?<=\\w{2})s$", "");
        return UNITS.getOrDefault(one, one);
    }

    /// @return whether both are the same amount, and nothing says that they count different things
    boolean agreesWith(Quantity other) {
        return amount.compareTo(other.amount) == 0
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }
}
