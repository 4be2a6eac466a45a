package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Content;
import dev.docent.document.format.WrittenDates.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the line of a text that says when it was published: `BEIJING, 5 January 2026 -`, `Published 6 January 2026`,
/// `Date: 2026-01-06` or a date alone. Any other date may be a date that the text is about.
final class Datelines {

    private static final int FIRST_LINES = 8;
    private static final int LAST_LINES = 4;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_LINE = 400;

    private static final String MARKS = "^[\\s#*_>|(\\[]*";
    private static final String WEEKDAY = "(?:(?:le|den|am|el|il)\\s+)?"
            + "(?:(?:\\p{L}{3,6}day|\\p{L}{3,7}tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\\.?),?\\s*)?"
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

    private static final Pattern NOTHING = Pattern.compile("[\\s*_.)|]*");
    private static final Pattern OF_LETTERS = Pattern.compile("\\b(?:den|le)\\s+$");

    private Datelines() {}

    /// What a line says of a date. A text that was updated was published before that, but nobody may say when.
    private enum Said {
        PUBLISHED,
        UPDATED
    }

    private record Line(Said said, LocalDate date) {}

    /// A line of the text.
    ///
    /// @param isTitle whether it stands where a title does
    /// @param isRow whether it is a table's
    private record Written(String words, boolean isTitle, boolean isRow) {}

    /// @return the date of the first dateline among the text's first lines, or else among its last; when it was
    ///     updated only if nothing says when it was published
    static Optional<PublicationDate> find(Content content) {
        List<Line> lines =
                ends(content).stream().flatMap(line -> said(line).stream()).toList();
        return lines.stream()
                .filter(line -> line.said() == Said.PUBLISHED)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> new PublicationDate(line.date(), Origin.DATELINE));
    }

    private static List<Written> ends(Content content) {
        return Stream.concat(
                        content.blocks().stream()
                                .limit(FIRST_LINES)
                                .flatMap(block -> lines(content, block, first(content, block)))
                                .limit(FIRST_LINES),
                        content.blocks().reversed().stream()
                                .limit(LAST_LINES)
                                .flatMap(block -> lines(content, block, last(content, block)))
                                .limit(LAST_LINES))
                .toList();
    }

    private static Stream<Written> lines(Content content, Block block, List<String> lines) {
        boolean isRow = block.kind() == Kind.TABLE_HEADER || block.kind() == Kind.TABLE_ROW;
        boolean isHeading = block.kind() == Kind.HEADING;
        return lines.stream().map(line -> {
            boolean isFirst = block.start() == 0 && content.text().startsWith(line);
            return new Written(line, isHeading || isFirst, isRow);
        });
    }

    private static List<String> first(Content content, Block block) {
        return content.text()
                .substring(block.start(), block.end())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(FIRST_LINES)
                .toList();
    }

    /// @return the last lines, the very last one first
    private static List<String> last(Content content, Block block) {
        List<String> lines = new ArrayList<>();
        int end = block.end();
        for (int count = 0; count < LAST_LINES && end > block.start(); count++) {
            int start = Math.max(block.start(), content.text().lastIndexOf('\n', end - 1) + 1);
            lines.add(content.text().substring(start, end));
            end = Math.max(block.start(), start - 1);
        }
        return lines;
    }

    private static List<Line> said(Written line) {
        String words = line.isRow() ? line.words().replace('|', ' ') : line.words();
        String beginning = words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE);
        List<Line> said = new ArrayList<>();
        int start = 0;
        for (WrittenDate date : WrittenDates.find(beginning)) {
            // What follows a first date counts only where it says itself that it is another.
            String before = beginning.substring(start, Math.max(start, date.start()));
            String after = beginning.substring(date.end());
            Optional<Said> what = start == 0
                    ? said(line, before, after)
                    : saidBesides(AFTER_ANOTHER.matcher(before).replaceFirst(""), after);
            what.filter(_ -> before.length() <= LONGEST_LABEL).ifPresent(it -> said.add(new Line(it, date.date())));
            start = date.end();
        }
        return said;
    }

    /// What a row of a table says may be of anything, unless it is called the date.
    private static Optional<Said> said(Written line, String before, String after) {
        if (line.isRow()) {
            return Optional.of(Said.PUBLISHED)
                    .filter(_ -> DATED.matcher(before).matches()
                            && NOTHING.matcher(after).matches());
        }
        boolean ends = AFTER_LABELLED.matcher(after).matches();
        if (ends && LABELS.stream().anyMatch(label -> label.matcher(before).matches())) {
            return Optional.of(Said.PUBLISHED);
        }
        return saidBesides(before, after)
                .or(() -> isAtPlace(line, before, after) ? Optional.of(Said.PUBLISHED) : Optional.empty());
    }

    private static Optional<Said> saidBesides(String before, String after) {
        if (!AFTER_LABELLED.matcher(after).matches()) {
            return Optional.empty();
        }
        if (UPDATED.matcher(before).matches()) {
            return Optional.of(Said.UPDATED);
        }
        return PUBLISHED.matcher(before).matches() ? Optional.of(Said.PUBLISHED) : Optional.empty();
    }

    /// A title may name what happened somewhere on a day; a letter says where and when it was written.
    private static boolean isAtPlace(Written line, String before, String after) {
        boolean stands = line.isTitle()
                && NOTHING.matcher(after).matches()
                && !OF_LETTERS.matcher(before).find();
        return !stands
                && ((PLACE.matcher(before).matches()
                                && AFTER_PLACE.matcher(after).matches())
                        || (CAPITALS.matcher(before).matches()
                                && AFTER_CAPITALS.matcher(after).matches()));
    }

    private static Pattern label(String words) {
        return Pattern.compile(MARKS + words + WEEKDAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
