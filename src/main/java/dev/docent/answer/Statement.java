package dev.docent.answer;

import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence, and how much of a question's words it takes up.
///
/// @param sentence where it stands in the passage's text
/// @param said the share of the question's topics, names aside, that stand in the sentence
/// @param named the share of its names that stand in the sentence or are understood with it
/// @param all the share of its topics that stand in the sentence or around it
/// @param own the share of its topics that stand in the sentence
/// @param row whether it is a row of a table
record Statement(
        EvidencePassage passage, Sentence sentence, double said, double named, double all, double own, boolean row) {

    private static final int FEWEST_WORDS = 2;

    /// @return the sentences of the passages that were read, those that take up most of the question first
    static List<Statement> of(Evidence evidence, Set<String> topics, Set<String> names) {
        return evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .flatMap(passage -> of(passage, topics, names))
                .sorted(Comparator.comparingDouble(Statement::weight).reversed())
                .toList();
    }

    /// @return how much speaks for it
    double weight() {
        return all + own + said;
    }

    private static Stream<Statement> of(EvidencePassage passage, Set<String> topics, Set<String> names) {
        var surroundings = new Surroundings(passage);
        String text = passage.match().passage().text();
        return surroundings.sentences().stream()
                .filter(sentence -> Words.count(sentence.in(text)) >= FEWEST_WORDS)
                .map(sentence -> of(passage, sentence, surroundings, topics, names));
    }

    private static Statement of(
            EvidencePassage passage,
            Sentence sentence,
            Surroundings surroundings,
            Set<String> topics,
            Set<String> names) {
        Set<String> inside = Words.topics(sentence.in(passage.match().passage().text()));
        var rest = new HashSet<>(topics);
        rest.removeAll(names);
        return new Statement(
                passage,
                sentence,
                Words.share(rest, inside),
                Words.share(names, surroundings.meant(sentence)),
                Words.share(topics, surroundings.topics(sentence)),
                Words.share(topics, inside),
                surroundings.isRow(sentence));
    }

    /// @return the sentence as it stands in the passage
    String words() {
        return sentence.in(passage.match().passage().text());
    }

    Quotation quotation() {
        return new Quotation(passage, sentence.start(), sentence.end(), sentence.start(), sentence.end());
    }
}
