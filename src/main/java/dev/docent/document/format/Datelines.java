package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.format.WrittenDates.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the line of a text that says when it was published: `BEIJING, 5 January 2026 -`, `Published 6 January 2026`,
/// `Date: 2026-01-06` or a date alone. Any other date may be a date that the text is about.
final class Datelines {

    private static final int FIRST_LINES = 8;
    private static final int LAST_LINES = 4;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_LINE = 400;

    private static final String MARKS = "^[\\s#*_>|(\\[]*";
    private static final String WEEKDAY = "(?:\\p{Alpha}{3,6}day,?\\s*)?";
    private static final String TO_PLACES_END = "[,(*]+\\s*" + WEEKDAY;

    private static final List<Pattern> LABELS = List.of(
            label("(?:first )?(?:published|posted|issued|released)(?:\\s(?:on|in|by|at)\\b.*|[\\s:*]*)"),
            label("(?:(?:publication|release|issue|publishing) )?dated?\\b[\\s:*|]*"),
            label("(?:last )?(?:updated|revised|modified)(?:\\s+on)?[\\s:*]*"),
            label("by\\s+\\p{Lu}[\\p{L} .'’-]{2,50}[,|·•–—-]+\\s*"),
            label(""));
    private static final Pattern AFTER_LABELLED =
            Pattern.compile("[\\s*_.,|)\\]]*(?:(?:at\\s+)?[\\d:.]+.{0,20}|(?:[·•|]|by\\b).{0,60})?");

    private static final Pattern PLACE = Pattern.compile(MARKS + "\\p{Lu}[\\p{L}\\d .,'’/()*-]{1,60}" + TO_PLACES_END);
    private static final Pattern AFTER_PLACE =
            Pattern.compile("[*_)]*\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[-–—:]+|\\(|$)\\s*.*");

    private static final Pattern CAPITALS = Pattern.compile(MARKS + "[\\p{Lu}\\d .,'’/()*-]{2,60}" + TO_PLACES_END);
    private static final Pattern AFTER_CAPITALS = Pattern.compile("[*_)]*\\.?\\s.*");

    private Datelines() {}

    /// @return the date of the first dateline among the text's first lines, or else among its last
    static Optional<PublicationDate> find(String text) {
        return ends(text).stream()
                .flatMap(line -> date(line).stream())
                .findFirst()
                .map(date -> new PublicationDate(date, Origin.DATELINE));
    }

    private static List<String> ends(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).limit(FIRST_LINES).forEach(lines::add);
        int end = text.length();
        for (int count = 0; count < LAST_LINES && end > 0; count++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            lines.add(text.substring(start, end));
            end = Math.max(0, start - 1);
        }
        return lines;
    }

    private static Optional<LocalDate> date(String line) {
        String beginning = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
        return WrittenDates.find(beginning).stream()
                .findFirst()
                .filter(date -> isDateline(beginning, date))
                .map(WrittenDate::date);
    }

    private static boolean isDateline(String line, WrittenDate date) {
        String before = line.substring(0, date.start());
        String after = line.substring(date.end());
        if (before.length() > LONGEST_LABEL) {
            return false;
        }
        boolean labelled =
                LABELS.stream().anyMatch(label -> label.matcher(before).matches());
        return (labelled && AFTER_LABELLED.matcher(after).matches())
                || (PLACE.matcher(before).matches()
                        && AFTER_PLACE.matcher(after).matches())
                || (CAPITALS.matcher(before).matches()
                        && AFTER_CAPITALS.matcher(after).matches());
    }

    private static Pattern label(String words) {
        return Pattern.compile(MARKS + words + WEEKDAY, Pattern.CASE_INSENSITIVE);
    }
}
