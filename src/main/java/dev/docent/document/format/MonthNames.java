package dev.docent.document.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the months are called, in full and shortened, in English, German, French, Spanish, Italian, Dutch and
/// Portuguese.
final class MonthNames {

    private static final Map<String, Integer> NUMBERS = numbers("""
            january jan januar jänner jän janvier janv enero ene gennaio gen januari janeiro
            february feb februar feber février févr fév febrero febbraio febr februari fevereiro fev
            march mar märz maerz mär mrz mars marzo maart mrt março
            april apr avril avr abril abr aprile
            may mai mayo maggio mag mei maio
            june jun juni juin junio giugno giu junho
            july jul juli juillet juil julio luglio lug julho
            august aug août aout agosto ago augustus
            september sept sep septembre septiembre settembre set setembro
            october oct oktober okt octobre octubre ottobre ott outubro out
            november nov novembre noviembre novembro
            december dec dezember dez décembre déc diciembre dic dicembre dezembro""");

    /// Of a pattern that takes any of them, longest first.
    static final String ANY = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private MonthNames() {}

    /// @param name one of those that the pattern takes, in capitals or not
    /// @return 1 to 12
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers(String lines) {
        Map<String, Integer> numbers = new HashMap<>();
        int month = 0;
        for (String line : lines.split("\n", -1)) {
            month++;
            for (String name : line.split(" ", -1)) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }
}
