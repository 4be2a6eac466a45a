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
    private static final String WEEKDAY = "(?:(?:le|den|am|el|il)\\s+)?"
            + "(?:(?:\\p{L}{3,6}day|\\p{L}{3,7}tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\\s*)?"
            + "(?:(?:le|den|dem)\\s+)?";
    private static final String TO_PLACES_END = "[,(*]+\\s*" + WEEKDAY;

    private static final Pattern PUBLISHED = label("(?:first |zuerst )?(?:published|posted|issued|released"
            + "|veröffentlicht|erschienen|publiziert|publiée?|paru|publicado|pubblicato)"
            + "(?:\\s(?:on|in|by|at|am|im|von|le|dans|par|el|en|il)\\b.*|[\\s\\h:*]*)");
    private static final Pattern DATED =
            label("(?:(?:publication |release |issue |publishing )?dated?|date de publication"
                    + "|datum|(?:veröffentlichungs|erscheinungs)datum|fecha|data)\\b[\\s\\h:*|]*");
    private static final Pattern WRITTEN_BY = label("(?:by|von|par)\\s+\\p{Lu}[\\p{L} .'’-]{2,50}[,|·•–—-]+\\s*");
    private static final Pattern UPDATED = label("(?:last |zuletzt |dernière )?(?:updated|revised|modified"
            + "|aktualisiert|geändert|stand|mise? à jour|actualizado|aggiornato)"
            + "(?:\\s+(?:on|am|vom|le|el|il))?[\\s\\h:*]*");
    private static final List<Pattern> LABELS = List.of(PUBLISHED, DATED, WRITTEN_BY, label(""));

    private static final Pattern AFTER_LABELLED = Pattern.compile(
            "[\\s*_.,|)\\]]*(?:(?:(?:at|um|à)\\s+)?[\\d:.]+.{0,20}|(?:[·•|]|by\\b|von\\b|par\\b|\\(?"
                    + UPDATED.pattern().substring(MARKS.length()) + ").{0,60})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER_ANOTHER = Pattern.compile("^[\\s*_.,;|·•()–—-]+");

    private static final Pattern PLACE = Pattern.compile(MARKS + "\\p{Lu}[\\p{L}\\d .,'’/()*-]{1,60}" + TO_PLACES_END);
    private static final Pattern AFTER_PLACE =
            Pattern.compile("[*_)]*\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[-–—:]+|\\(|$)\\s*.*");

    private static final Pattern CAPITALS = Pattern.compile(MARKS + "[\\p{Lu}\\d .,'’/()*-]{2,60}" + TO_PLACES_END);
    private static final Pattern AFTER_CAPITALS = Pattern.compile("[*_)]*\\.?\\s.*");

    private Datelines() {}

    /// What a line says of a date. A text that was updated was published before that, but nobody may say when.
    private enum Said {
        PUBLISHED,
        UPDATED
    }

    private record Line(Said said, LocalDate date) {}

    /// @return the date of the first dateline among the text's first lines, or else among its last; when it was
    ///     updated only if nothing says when it was published
    static Optional<PublicationDate> find(String text) {
        List<Line> lines =
                ends(text).stream().flatMap(line -> said(line).stream()).toList();
        return lines.stream()
                .filter(line -> line.said() == Said.PUBLISHED)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> new PublicationDate(line.date(), Origin.DATELINE));
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

    private static List<Line> said(String line) {
        String beginning = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
        List<Line> said = new ArrayList<>();
        int start = 0;
        for (WrittenDate date : WrittenDates.find(beginning)) {
            // What follows a first date counts only where it says itself that it is another.
            String before = beginning.substring(start, Math.max(start, date.start()));
            String after = beginning.substring(date.end());
            said(start > 0 ? AFTER_ANOTHER.matcher(before).replaceFirst("") : before, after, start > 0)
                    .ifPresent(what -> said.add(new Line(what, date.date())));
            start = date.end();
        }
        return said;
    }

    private static Optional<Said> said(String before, String after, boolean isSecond) {
        if (before.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        boolean ends = AFTER_LABELLED.matcher(after).matches();
        if (ends && UPDATED.matcher(before).matches()) {
            return Optional.of(Said.UPDATED);
        }
        boolean isPublished = isSecond
                ? ends && PUBLISHED.matcher(before).matches()
                : (ends
                                && LABELS.stream()
                                        .anyMatch(label -> label.matcher(before).matches()))
                        || isAtPlace(before, after);
        return isPublished ? Optional.of(Said.PUBLISHED) : Optional.empty();
    }

    private static boolean isAtPlace(String before, String after) {
        return (PLACE.matcher(before).matches() && AFTER_PLACE.matcher(after).matches())
                || (CAPITALS.matcher(before).matches()
                        && AFTER_CAPITALS.matcher(after).matches());
    }

    private static Pattern label(String words) {
        return Pattern.compile(MARKS + words + WEEKDAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
