package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A thing of which a question asks what it does or means: the sentence that begins with it tells it, "The wheel sets
/// the level."
final class Subject {

    private static final int MOST_POINTS = 3;

    private static final Pattern ASKED = Pattern.compile(
            "^\\W*(?:(?:and|so|but) )?what (?:do|does|did) (?<subject>(?:the|an?|my|our|your) .+?)"
                    + " (?:do|mean|stand for|show|indicate|control)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DETERMINER = Pattern.compile("^(?:my|our|your) ", Pattern.CASE_INSENSITIVE);

    /// "The wheel on the recorder" need not be called so where the recorder is spoken of.
    private static final Pattern PLACE =
            Pattern.compile("(?<=\\S) (?:on|in|at|of|for|with|from) .*$", Pattern.CASE_INSENSITIVE);

    private final List<String> words;

    private Subject(List<String> words) {
        this.words = List.copyOf(words);
    }

    /// @return the draft with the sentence first that begins with what is asked about; the same if there is none
    static Draft first(String question, AskedFor asked, Evidence evidence, Draft draft) {
        Matcher found = ASKED.matcher(question.strip());
        if (!found.matches()) {
            return draft;
        }
        String name = DETERMINER.matcher(found.group("subject")).replaceFirst("");
        var subject = new Subject(Words.of(PLACE.matcher(name).replaceFirst("")));
        var quotations = new Quotations(asked, false);
        return subject.sentence(evidence)
                .filter(it -> !isToldFirst(it, draft))
                .map(it -> with(quotations.from(it.passage(), it.start()), draft))
                .orElse(draft);
    }

    private static boolean isToldFirst(Quotation sentence, Draft draft) {
        return draft instanceof Found found
                && (found.conflicting()
                        || found.points().getFirst().quotes().getFirst().holds(sentence));
    }

    private Optional<Quotation> sentence(Evidence evidence) {
        return evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .flatMap(passage -> sentences(passage)
                        .filter(it -> opens(it.in(passage.match().passage().text())))
                        .map(it -> new Quotation(passage, it.start(), it.end(), it.start(), it.end())))
                .findFirst();
    }

    private static Stream<Sentence> sentences(EvidencePassage passage) {
        var surroundings = new Surroundings(passage);
        return surroundings.sentences().stream().filter(it -> !surroundings.isRow(it));
    }

    private boolean opens(String sentence) {
        List<String> said = Words.of(PlainText.of(sentence));
        return said.size() > words.size() + 1 && said.subList(0, words.size()).equals(words);
    }

    private static Draft with(Quotation quotation, Draft draft) {
        var point = new Point(List.of(quotation), PlainText.of(quotation.text()), "");
        return switch (draft) {
            case Found found ->
                new Found("", with(point, found.points()), point.shortAnswer(), found.confidence(), false);
            case Draft.Missing _ -> new Found("", List.of(point), point.shortAnswer(), Confidence.IF_NAMED, false);
        };
    }

    private static List<Point> with(Point first, List<Point> others) {
        Quotation told = first.quotes().getFirst();
        return Stream.concat(
                        Stream.of(first),
                        others.stream().filter(it -> it.quotes().stream().noneMatch(told::overlaps)))
                .limit(MOST_POINTS)
                .toList();
    }
}
