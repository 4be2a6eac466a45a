package dev.docent.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what parts the fields of a table of text: what gives most of the first rows the same number of fields. Commas
/// within numbers and sentences may be more, but they are not as regular.
final class CsvDelimiter {

    /// Those first that are the least likely within a field.
    private static final List<Character> DELIMITERS = List.of('\t', ';', '|', ',');

    private static final int SAMPLED_ROWS = 50;
    private static final int SAMPLED_CHARACTERS = 1 << 16;
    private static final double MOST = 0.5;

    private final char delimiter;

    /// How many fields each row has that is not blank.
    private final List<Integer> rows = new ArrayList<>();

    private int fields = 1;
    private boolean isBlank = true;
    private boolean isQuoted;
    private boolean isAtStart = true;

    private CsvDelimiter(char delimiter, String sample) {
        this.delimiter = delimiter;
        for (int at = 0; at < sample.length() && rows.size() < SAMPLED_ROWS; at++) {
            take(sample.charAt(at));
        }
        endRow();
    }

    static char of(String source) {
        String sample = source.substring(0, Math.min(source.length(), SAMPLED_CHARACTERS));
        double most = MOST;
        char best = mostFrequent(sample);
        for (char delimiter : DELIMITERS) {
            double regularity = new CsvDelimiter(delimiter, sample).regularity();
            if (regularity > most) {
                most = regularity;
                best = delimiter;
            }
        }
        return best;
    }

    private static char mostFrequent(String sample) {
        return DELIMITERS.reversed().stream()
                .max(Comparator.comparingLong(
                        delimiter -> sample.chars().filter(c -> c == delimiter).count()))
                .orElseThrow();
    }

    /// What stands in quotes is one field.
    private void take(char c) {
        boolean opensOrCloses = c == '"' && (isQuoted || isAtStart);
        isQuoted ^= opensOrCloses;
        if (!isQuoted && c == delimiter) {
            fields++;
        } else if (!isQuoted && c == '\n') {
            endRow();
        }
        isBlank &= c == '\n';
        // A second quote after one that closes goes on with the field.
        isAtStart = !isQuoted && (c == delimiter || c == '\n' || c == '"' || (isAtStart && c == ' '));
    }

    private void endRow() {
        if (!isBlank) {
            rows.add(fields);
        }
        fields = 1;
        isBlank = true;
    }

    /// @return the share of the rows that have the number of fields that most have; 0 if that is one
    private double regularity() {
        Map<Integer, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(usual -> usual.getKey() > 1)
                .map(usual -> usual.getValue() / (double) rows.size())
                .orElse(0.0);
    }
}
