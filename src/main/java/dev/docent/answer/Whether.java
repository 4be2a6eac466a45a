package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Answers whether something is so, or which of two things it is.
final class Whether {

    private final YesOrNo yesOrNo = new YesOrNo();

    /// @param confidence how sure the reader's own answer is
    /// @return the draft; empty if no sentence says it, so that only what the reader found is left
    Optional<Draft> draft(String question, AskedFor asked, Evidence evidence, double confidence) {
        return chosen(question, evidence, confidence).or(() -> yesOrNo.draft(question, asked, evidence, confidence));
    }

    /// Where both are so, the question is answered as a whole.
    private Optional<Draft> chosen(String question, Evidence evidence, double confidence) {
        List<Draft> chosen = Choice.in(question).stream()
                .flatMap(choice -> chosen(choice, evidence, confidence))
                .toList();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    private Stream<Draft> chosen(Choice choice, Evidence evidence, double confidence) {
        return yesOrNo.draft(choice.question(), AskedFor.of(choice.question()), evidence, confidence).stream()
                .filter(Found.class::isInstance)
                .map(Found.class::cast)
                .filter(found -> !found.conflicting() && found.shortAnswer().equals(YesOrNo.YES))
                .map(found -> of(choice, found));
    }

    private static Draft of(Choice choice, Found found) {
        var point = new Point(found.points().getFirst().quotes(), choice.words(), "");
        return new Found("", List.of(point), choice.words(), found.confidence(), false);
    }

    /// @return whether the words may stand for an answer although they do not say what is asked: they speak of all that
    ///     it names and of much of the rest, or name what it lets choose
    static boolean mayShow(String question, Finding finding, AskedFor asked, double confidence) {
        List<Choice> choices = Choice.in(question);
        return Stream.concat(
                                Stream.of(asked),
                                choices.stream().map(Choice::question).map(AskedFor::of))
                        .anyMatch(it -> NearMiss.isOf(finding, it, confidence))
                || choices.stream().anyMatch(it -> isNamed(it, finding));
    }

    /// "It is in Paris", where what stands around it tells what is there.
    private static boolean isNamed(Choice choice, Finding finding) {
        var surroundings = new Surroundings(finding.passage());
        var rest = new HashSet<>(Words.topics(choice.question()));
        Set<String> chosen = Words.topics(choice.words());
        rest.removeAll(chosen);
        return !chosen.isEmpty()
                && Words.share(chosen, Words.topics(finding.words())) == 1
                && Words.share(
                                rest,
                                surroundings.topics(
                                        surroundings.at(finding.span().start())))
                        == 1;
    }
}
