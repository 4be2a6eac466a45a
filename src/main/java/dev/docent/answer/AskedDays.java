package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Optional;

/// The days within which a question asks for something. A row of a timeline says whole what was on its own days, and
/// nothing of others.
final class AskedDays {

    private final DateExpressions expressions;
    private final DatesInPassages dates;
    private final List<DatedSpan> days;
    private final Optional<String> rest;

    private AskedDays(DateExpressions expressions, List<DatedSpan> days, Optional<String> rest) {
        this.expressions = expressions;
        this.dates = new DatesInPassages(expressions);
        this.days = List.copyOf(days);
        this.rest = rest;
    }

    /// A month without its year may be of any.
    static AskedDays in(String question, DateExpressions expressions) {
        List<DatedSpan> named = AskingWord.isWhen(question) ? List.of() : expressions.find(question, Optional.empty());
        boolean within = named.stream().allMatch(day -> Period.isWithin(question, day));
        Optional<String> rest = named.size() == 1 ? Period.without(question, named.getFirst()) : Optional.empty();
        return new AskedDays(expressions, within ? named : List.of(), rest.filter(_ -> within));
    }

    /// @return the question without its days, where it names some once
    Optional<String> rest() {
        return rest;
    }

    /// @return whether the passage's document was published on those days: what it tells is of them where it names no
    /// others
    boolean areOf(EvidencePassage passage) {
        return passage.match()
                .document()
                .published()
                .map(PublicationDate::date)
                .filter(it -> days.stream().anyMatch(day -> day.interval().contains(new DateInterval(it, it))))
                .isPresent();
    }

    /// @return whether nothing tells that it is of other days
    boolean admit(Finding finding) {
        return days.isEmpty()
                || TableCells.at(finding.passage(), finding.span().start())
                        .map(this::admit)
                        .orElseGet(() -> rest.isEmpty() || !areOf(finding.passage()) || mayBeOfThem(finding));
    }

    private boolean mayBeOfThem(Finding finding) {
        PassageSentences sentences =
                new PassageSentences(finding.passage().match().passage().text());
        int sentence = sentences.at(finding.span().start());
        List<DatedSpan> named = dates.sure(finding.passage().match()).stream()
                .filter(day -> sentences.start(sentence) <= day.start() && day.end() <= sentences.end(sentence))
                .toList();
        return named.isEmpty() || named.stream().anyMatch(this::meet);
    }

    private boolean admit(TableCells row) {
        return of(row).map(this::meet).orElse(true);
    }

    /// @return the cells of the same column in all rows of those days; empty unless the words stand in a timeline
    List<TableCell> rows(Finding finding) {
        if (days.isEmpty()) {
            return List.of();
        }
        int offset = finding.span().start();
        return TableCells.at(finding.passage(), offset)
                .filter(own -> of(own).isPresent())
                .map(own -> TableCells.of(finding.passage()).stream()
                        .filter(row -> row.columns().equals(own.columns()))
                        .filter(row -> of(row).filter(this::meet).isPresent())
                        .map(row -> new TableCell(row, Math.max(1, own.columnAt(offset))))
                        .toList())
                .orElse(List.of());
    }

    private boolean meet(DatedSpan day) {
        return days.stream().anyMatch(day::mayMean);
    }

    /// @return the days that the row is of, if its label is nothing else
    private Optional<DatedSpan> of(TableCells row) {
        return expressions.wholeOf(row.cells().getFirst().words(), Optional.empty());
    }
}
