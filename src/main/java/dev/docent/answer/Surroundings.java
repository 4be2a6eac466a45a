package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is understood where a sentence of a passage stands: the sentence before, the heading above, the names of a
/// table's columns, the document's title.
final class Surroundings {

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{L}+");

    private final EvidencePassage passage;
    private final String text;
    private final List<Block> blocks;
    private final List<Sentence> sentences;

    Surroundings(EvidencePassage passage) {
        this.passage = passage;
        this.text = passage.match().passage().text();
        this.blocks = Block.of(text);
        this.sentences = Sentences.of(text).stream().map(it -> it.trimmed(text)).toList();
    }

    /// @return the sentences of the passage without white space, headings left out
    List<Sentence> sentences() {
        return sentences.stream()
                .filter(it -> block(it.start())
                        .filter(block -> block.kind() == Kind.HEADING)
                        .isEmpty())
                .toList();
    }

    /// @return the sentence that holds the offset
    Sentence at(int offset) {
        return sentences.stream().filter(it -> offset < it.end()).findFirst().orElseGet(sentences::getLast);
    }

    /// @return the share of the names that stand in the sentence of what was found, from 0 to 1; 1 if there are none
    static double shareOf(Set<String> names, Finding found) {
        Sentence sentence = new Surroundings(found.passage()).at(found.span().start());
        return Words.share(names, Words.topics(sentence.in(found.text())));
    }

    boolean isRow(Sentence sentence) {
        return block(sentence.start()).filter(block -> block.kind() == Kind.ROW).isPresent();
    }

    /// @return whether a heading stands at that place of the text
    static boolean isHeading(String text, int offset) {
        return Block.of(text).stream().anyMatch(block -> block.holds(offset) && block.kind() == Kind.HEADING);
    }

    private Optional<Block> block(int offset) {
        return blocks.stream().filter(block -> block.holds(offset)).findFirst();
    }

    /// @return the topics of a passage, of the headings above it and of its document's title
    static Set<String> topics(EvidencePassage passage) {
        return Words.topics(passage.match().document().title() + "\n"
                + passage.match().passage().location().heading() + "\n"
                + passage.match().passage().text());
    }

    /// @return the topics of the sentence and of what is understood with it
    Set<String> topics(Sentence sentence) {
        Set<String> topics = nearTopics(sentence);
        topics.addAll(Words.topics(passage.match().document().title()));
        return topics;
    }

    /// A sentence that names somebody is not about whom the title names.
    ///
    /// @return the topics by which somebody can be meant in the sentence
    Set<String> meant(Sentence sentence) {
        return NAME.matcher(sentence.in(text)).find() ? nearTopics(sentence) : topics(sentence);
    }

    private Set<String> nearTopics(Sentence sentence) {
        var topics = new HashSet<>(Words.topics(sentence.in(text)));
        int index = sentences.indexOf(sentence);
        if (index > 0 && !isRow(sentence)) {
            topics.addAll(Words.topics(sentences.get(index - 1).in(text)));
        }
        topics.addAll(Words.topics(heading(sentence)));
        if (isRow(sentence)) {
            topics.addAll(Words.topics(columns(sentence)));
        }
        return topics;
    }

    /// The nearest heading above; that of the passage if none stands in it.
    String heading(Sentence sentence) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.HEADING && block.start() < sentence.start())
                .reduce((_, later) -> later)
                .map(block -> block.in(text))
                .orElse(passage.match().passage().location().heading());
    }

    private String columns(Sentence row) {
        String known = passage.match().passage().columns();
        if (!known.isEmpty()) {
            return known;
        }
        Optional<Block> header = Optional.empty();
        for (Block block : blocks) {
            if (block.start() > row.start()) {
                break;
            }
            header = block.kind() == Kind.ROW ? header.or(() -> Optional.of(block)) : Optional.empty();
        }
        return header.map(block -> block.in(text)).orElse("");
    }
}
