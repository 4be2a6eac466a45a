package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a heading with a day in it tells: "4.1.0 (2025-10-09)" says when 4.1.0 was released, and which version is the
/// latest.
final class DatedHeading {

    private static final Pattern WHEN = Pattern.compile(
            "^\\W*(?:(?:and|so|but) )?(?:when|on (?:what|which) (?:day|date)) (?:was|were|is|did|does|do) (?<name>.+?)"
                    + " (?:released|published|issued|launched|shipped|come out|out|appear)\\W*$"
                    + "|^\\W*what (?:is|was) the (?:release )?date of (?<of>.+?)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATEST = Pattern.compile(
            "^\\W*(?:(?:and|so|but) )?(?:what|which)(?:['’]s| is| was)? (?:the |your )?(?:latest|newest|current|most recent)"
                    + " (?:version|release)(?: number)?(?: of (?<of>.+?))?\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION =
            Pattern.compile("^(?:version |release )?v?\\d+(?:\\.\\d+)+\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> GENERIC = List.of("version", "release", "v");

    private final DateExpressions expressions;
    private final RestOfDocuments documents;

    /// @param documents where documents have headings that were not found
    DatedHeading(DateExpressions expressions, RestOfDocuments documents) {
        this.expressions = expressions;
        this.documents = documents;
    }

    /// A heading of a passage, and the only day that it gives.
    ///
    /// @param start where it begins in the passage's text
    /// @param end where it ends
    /// @param name its words without the day
    private record Entry(EvidencePassage passage, int start, int end, LocalDate day, String name) {

        Draft draft(String answer) {
            var quotation = new Quotation(passage, start, end, start, end);
            var point = new Point(List.of(quotation), answer, "");
            return new Found("", List.of(point), answer, Confidence.IF_NAMED, false);
        }

        List<String> words() {
            return Words.of(name);
        }

        List<String> titleWords() {
            return Words.of(passage.match().document().title());
        }
    }

    /// @return the draft; empty if the question asks otherwise, or no heading names what it asks about
    Optional<Draft> draft(String question, Evidence evidence) {
        Matcher when = WHEN.matcher(question.strip());
        if (when.matches()) {
            String name = when.group("name") != null ? when.group("name") : when.group("of");
            return entries(evidence).filter(it -> isNamed(it, name)).findFirst().map(DatedHeading::day);
        }
        Matcher latest = LATEST.matcher(question.strip());
        return latest.matches()
                ? latest(evidence, latest.group("of") == null ? "" : latest.group("of"))
                : Optional.empty();
    }

    private static Draft day(Entry entry) {
        return entry.draft(DaysInWords.day(entry.day()));
    }

    /// Of versions of several things none is the latest.
    private Optional<Draft> latest(Evidence evidence, String thing) {
        List<Entry> versions = entries(evidence)
                .filter(it -> VERSION.matcher(it.name()).find())
                .filter(it -> it.titleWords().containsAll(Words.of(thing)))
                .toList();
        long documents = versions.stream()
                .map(it -> it.passage().match().document().story())
                .distinct()
                .count();
        return documents == 1 ? latest(versions) : Optional.empty();
    }

    /// What was found need not be all that the document has.
    private Optional<Draft> latest(List<Entry> found) {
        Stream<Entry> others = documents.headings(found.getFirst().passage()).stream()
                .flatMap(heading ->
                        entry(heading, 0, heading.match().passage().text().length()).stream())
                .filter(it -> VERSION.matcher(it.name()).find());
        return Stream.concat(found.stream(), others)
                .max(Comparator.comparing(Entry::day))
                .map(it -> it.draft(it.name()));
    }

    /// "Pillar 4.1.0" is "4.1.0" in a document titled "Changelog of Pillar".
    private static boolean isNamed(Entry entry, String name) {
        List<String> asked = Words.of(name);
        List<String> said = entry.words();
        int at = said.isEmpty() ? -1 : Collections.indexOfSubList(asked, said);
        if (at < 0) {
            return false;
        }
        var rest = new ArrayList<>(asked.subList(0, at));
        rest.addAll(asked.subList(at + said.size(), asked.size()));
        return rest.stream()
                .allMatch(word -> GENERIC.contains(word) || entry.titleWords().contains(word));
    }

    private Stream<Entry> entries(Evidence evidence) {
        return evidence.passages().stream()
                .flatMap(passage -> Block.of(passage.match().passage().text()).stream()
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .flatMap(block -> entry(passage, block.start(), block.end()).stream()));
    }

    private Optional<Entry> entry(EvidencePassage passage, int start, int end) {
        String text = passage.match().passage().text().substring(start, end);
        List<DatedSpan> days = expressions.find(text, Optional.empty()).stream()
                .filter(DatedSpan::isOneDay)
                .toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        DatedSpan day = days.getFirst();
        String rest = text.substring(0, day.start()) + " " + text.substring(day.end());
        String name =
                PlainText.of(rest).replaceAll("\\(\\s*\\)|[\\s,:;–—-]+$", "").strip();
        return Optional.of(new Entry(passage, start, end, day.from(), name));
    }
}
