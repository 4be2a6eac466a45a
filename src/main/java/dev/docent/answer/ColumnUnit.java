package dev.docent.answer;

import dev.docent.answer.grounding.Units;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The unit that a column's name gives for all its cells: "kg" in "Weight (kg)".
///
/// @param name as it stands in the header
record ColumnUnit(String name) {

    private static final Units UNITS = Units.shared();

    private static final Set<String> POWERS =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "mn", "bn");

    private static final Pattern BRACKET = Pattern.compile(".*[(\\[](?:in )?(?<unit>[^()\\[\\]]{1,30})[)\\]]\\s*$");
    private static final Pattern BEHIND = Pattern.compile(".*\\S,? in (?<unit>\\S+)\\s*$");
    private static final Pattern BARE = Pattern.compile("[~<>≤≥±+−-]?\\s?[0-9][0-9.,]*(?:\\s?[–-]\\s?[0-9][0-9.,]*)?");

    /// What multiplies or divides a unit: "km/h", "m2", "euros per month".
    private static final Pattern FIRST = Pattern.compile("^(?<unit>[\\p{L}°%$€£¥]+)[23²³]?(?:[/ ].*)?$");

    /// @param column a column's name
    /// @return empty if it names no unit that is known
    static Optional<ColumnUnit> of(String column) {
        return unit(BRACKET.matcher(column))
                .or(() -> unit(BEHIND.matcher(column)))
                .filter(unit -> !unit.isInitial(column));
    }

    /// "Wins (W)".
    private boolean isInitial(String column) {
        return name.length() == 1
                && Character.isUpperCase(name.charAt(0))
                && column.startsWith(name)
                && !column.startsWith("Volt")
                && !column.startsWith("Watt");
    }

    private static Optional<ColumnUnit> unit(Matcher column) {
        return column.matches()
                ? Optional.of(column.group("unit").strip())
                        .filter(ColumnUnit::isUnit)
                        .map(ColumnUnit::new)
                : Optional.empty();
    }

    private static boolean isUnit(String words) {
        Matcher first = FIRST.matcher(words.toLowerCase(Locale.ROOT).replaceFirst("^per cent", "%"));
        return first.matches()
                && (UNITS.unit(first.group("unit")).isPresent()
                        || POWERS.contains(first.group("unit").replaceFirst("s$", "")));
    }

    /// @param cell what stands in a cell of the column
    /// @return the same with the unit, if it is only a number
    String with(String cell) {
        if (!BARE.matcher(cell).matches()) {
            return cell;
        }
        if (name.startsWith("%")) {
            return cell + name;
        }
        boolean sign = "$€£¥".indexOf(name.charAt(0)) >= 0;
        return sign ? name.charAt(0) + cell + behind(name.substring(1)) : cell + behind(name);
    }

    private static String behind(String words) {
        String unit = words.strip().replaceFirst("^(hundred|thousand|million|billion|trillion)s(?: of)?\\b", "$1");
        boolean joined = words.startsWith("/") || unit.isEmpty();
        return joined ? unit : " " + unit;
    }
}
