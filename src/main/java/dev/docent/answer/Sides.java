package dev.docent.answer;

import dev.docent.document.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The values that documents give for one question, and whether they contradict each other.
///
/// @param values the strongest first; one at least
/// @param conflicting whether they cannot all be true
/// @param further values that are left out, since there are too many
record Sides(List<Agreement> values, boolean conflicting, List<Agreement> further) {

    /// How far behind the best answer another one may be.
    private static final double CLOSE = 2.5;

    private static final double CLOSE_IF_SURE = 3.5;

    /// How much closer it must be if the same document gives both.
    private static final double CLOSE_IN_DOCUMENT = 1.5;

    /// How much of what the first answer's sentence says of the question's topics the other one's must say, too.
    private static final double SHARED = 0.66;

    /// From this confidence on a value of a document about the same names is a side by itself.
    private static final double SURE = 0.50;

    /// From this likelihood on a value is a side where the question names nothing.
    private static final double LIKELY = 0.43;

    private static final int MOST = 4;

    Sides {
        values = List.copyOf(values);
        further = List.copyOf(further);
    }

    /// @return the one value, which nothing is held against
    static Sides only(Agreement value) {
        return new Sides(List.of(value), false, List.of());
    }

    /// @param agreements the strongest first
    /// @param expected how many answers can be true
    static Sides of(List<Agreement> agreements, AskedFor asked, ExpectedAnswers expected) {
        var values = new ArrayList<>(List.of(agreements.getFirst()));
        for (Agreement other : agreements.subList(1, agreements.size())) {
            boolean isNew = !says(other, values.getFirst())
                    && !isNamedBy(values.getFirst(), other, asked)
                    && !NamedTogether.areOneAndAll(
                            other.best().value(), values.getFirst().best().value(), asked);
            if (isNew && isSide(values.getFirst(), other, asked, expected)) {
                values.add(other);
            }
        }
        List<Agreement> first = first(values);
        return first.size() > 1 && contradict(first, asked, expected)
                ? opposed(values, asked)
                : new Sides(first, false, values.subList(first.size(), values.size()));
    }

    private static List<Agreement> first(List<Agreement> values) {
        return values.subList(0, Math.min(MOST, values.size()));
    }

    /// @return all values, those that are only counted included
    List<Agreement> told() {
        return Stream.concat(values.stream(), further.stream()).toList();
    }

    /// @return what is to be said of the values that are left out; empty if there are none
    String note() {
        return further.isEmpty()
                ? ""
                : "The documents give " + (further.size() == 1 ? "one more." : further.size() + " more.");
    }

    /// @param first how likely the first value is right
    /// @return how likely it is right or, in a contradiction, one of the others
    double confidence(double first) {
        double none = 1 - first;
        if (conflicting) {
            for (Agreement other : values.subList(1, values.size())) {
                none *= 1 - Likelihood.of(other);
            }
        }
        return 1 - none;
    }

    private static boolean isSide(Agreement first, Agreement other, AskedFor asked, ExpectedAnswers expected) {
        boolean apart = expected == ExpectedAnswers.ONE
                ? !document(first.best()).equals(document(other.best()))
                : otherDocument(first, other);
        double behind = first.strongest().strength() - other.strongest().strength();
        double reach = isSure(other, asked) ? CLOSE_IF_SURE : CLOSE;
        boolean close = apart ? behind < reach : behind < CLOSE_IN_DOCUMENT && expected == ExpectedAnswers.SEVERAL;
        return close
                && other.best().signals().repeats() < 1
                && (expected != ExpectedAnswers.SEVERAL || namesSomebody(other.best(), asked))
                && Likelihood.of(other) >= Likelihood.LEAST
                && speaksOfTheSame(first.best(), other, asked)
                && first.best().value().isComparableTo(other.best().value())
                && !first.best().value().reaches(other.best().value());
    }

    /// Where a question names nothing, two documents may well speak of two things: only a likely name, day or amount
    /// is held against another.
    private static Sides opposed(List<Agreement> values, AskedFor asked) {
        boolean tells = tellsOfIt(values.getFirst().best(), asked);
        Predicate<Agreement> isSide = value -> isClear(value, asked) && (!tells || isTied(value.best(), asked));
        List<Agreement> clear = first(values).stream()
                .filter(value -> value.equals(values.getFirst()) || isSide.test(value))
                .toList();
        List<Agreement> more = values.stream()
                .skip(MOST)
                .filter(value -> clear.size() > 1 && isSide.test(value))
                .toList();
        return new Sides(clear, clear.size() > 1, more);
    }

    private static boolean isClear(Agreement other, AskedFor asked) {
        Value value = other.best().value();
        boolean isExact =
                value.date().isPresent() || value.quantity().isPresent() || asked.form() == AskedFor.Form.NAME;
        boolean isWhen =
                asked.form() != AskedFor.Form.TIME || asked.fits(other.best().words(), value);
        return isWhen
                && isInNamedRow(other.best(), asked)
                && !AnotherOne.isIn(other.best(), asked)
                && (asked.namesSomething() || (isExact && Likelihood.of(other) >= LIKELY));
    }

    /// A row of a table speaks of what its label says.
    private static boolean isInNamedRow(Finding finding, AskedFor asked) {
        return TableCells.at(finding.passage(), finding.span().start())
                .filter(row -> Words.share(row.label(), asked.topics()) < 1)
                .isEmpty();
    }

    /// Another value from a sentence about something else is no contradiction. Where the question names nobody, only
    /// its other words can tell.
    private static boolean speaksOfTheSame(Finding first, Agreement other, AskedFor asked) {
        Signals signals = other.best().signals();
        boolean around = shared(other.best(), asked) >= SHARED * shared(first, asked);
        boolean inSentence = signals.sentence() >= SHARED * first.signals().sentence();
        if (asked.names().isEmpty()) {
            return around && (inSentence || Likelihood.of(other) >= SURE);
        }
        return signals.names() >= first.signals().names() && (inSentence || around || isSure(other, asked));
    }

    /// Whether the sentence itself speaks of somebody the question names: another occasion is told by more than a day.
    private static boolean namesSomebody(Finding finding, AskedFor asked) {
        String sentence = finding.sentence();
        return asked.names().isEmpty()
                || Account.pointsBack(sentence)
                || Words.share(asked.names(), Words.topics(sentence)) > 0;
    }

    private static double shared(Finding finding, AskedFor asked) {
        var surroundings = new Surroundings(finding.passage());
        return Words.share(
                asked.topics(),
                surroundings.topics(surroundings.at(finding.span().start())));
    }

    /// What is likely by itself, and is about all whom the question names, needs no other sign.
    private static boolean isSure(Agreement other, AskedFor asked) {
        return !asked.names().isEmpty() && other.best().signals().names() == 1 && Likelihood.of(other) >= SURE;
    }

    /// Whether the sentence that gives a value gives the other value, too.
    private static boolean says(Agreement one, Agreement other) {
        List<String> words = other.best().value().words();
        return one.best().value().date().isEmpty()
                && !words.isEmpty()
                && Collections.indexOfSubList(Words.of(one.best().sentence()), words) >= 0;
    }

    /// "Dar and Wang" is no other answer than "Wang Yi and Dar", though the best words may be "Wang Yi" alone.
    private static boolean isNamedBy(Agreement first, Agreement other, AskedFor asked) {
        List<String> words = other.best().value().words();
        return asked.form() == AskedFor.Form.NAME
                && words.size() > 1
                && first.findings().stream()
                        .anyMatch(finding -> finding.value().words().containsAll(words));
    }

    private static boolean otherDocument(Agreement first, Agreement other) {
        DocumentId document = document(other.best());
        return first.findings().stream().noneMatch(finding -> document(finding).equals(document));
    }

    private static DocumentId document(Finding finding) {
        return finding.passage().match().document().id();
    }

    private static boolean contradict(List<Agreement> values, AskedFor asked, ExpectedAnswers expected) {
        return switch (expected) {
            case ONE -> true;
            case SEVERAL -> false;
            case UNKNOWN ->
                !values.stream().allMatch(News::is)
                        && !oneDocumentGivesAll(values)
                        && values.stream().anyMatch(value -> tellsOfIt(value.best(), asked));
        };
    }

    /// What none of the sentences says of those who are named, they cannot contradict each other in.
    private static boolean tellsOfIt(Finding finding, AskedFor asked) {
        var told = new HashSet<>(asked.topics());
        told.removeAll(asked.names());
        Set<String> said = Words.topics(finding.sentence());
        return told.isEmpty()
                || told.stream().anyMatch(topic -> said.stream().anyMatch(word -> Words.alike(topic, word)));
    }

    /// Whether its sentence speaks of anybody or anything that is asked about.
    private static boolean isTied(Finding finding, AskedFor asked) {
        return tellsOfIt(finding, asked) || Words.share(asked.names(), Words.topics(finding.sentence())) > 0;
    }

    private static boolean oneDocumentGivesAll(List<Agreement> values) {
        return values.getFirst().findings().stream()
                .map(Sides::document)
                .anyMatch(document -> values.stream()
                        .allMatch(value -> value.findings().stream()
                                .anyMatch(finding -> document(finding).equals(document))));
    }
}
