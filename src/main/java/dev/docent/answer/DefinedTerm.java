package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Answers who or what a contract's term stands for: `Norfield Estates Limited ("the Landlord")`.
final class DefinedTerm {

    private static final double CONFIDENCE = 0.8;

    /// A name, and the term in brackets that is used for it from there on.
    private static final Pattern DEFINITION = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:(?:of|and|the|for|de|van|von|&) )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*)*),? "
                    + "\\((?:hereinafter |hereafter |referred to as |called |together )*[\"“'‘]?(?:the |an? )?[\"“'‘](?:the )?"
                    + "(?<term>\\p{Lu}[^\"”'’)\\n]{1,40})[\"”'’]\\)");

    private DefinedTerm() {}

    /// @return the draft; empty if the question does not ask what a term stands for, or no passage defines it
    static Optional<Draft> draft(String question, AskedFor asked, Evidence evidence) {
        return Optional.of(question)
                .filter(QuestionKind::asksForDefinition)
                .filter(_ -> !asked.topics().isEmpty())
                .flatMap(_ -> evidence.passages().stream()
                        .flatMap(passage -> in(passage, asked))
                        .findFirst());
    }

    private static Stream<Draft> in(EvidencePassage passage, AskedFor asked) {
        String text = passage.match().passage().text();
        return DEFINITION
                .matcher(text)
                .results()
                .filter(found -> Words.topics(found.group("term")).equals(asked.topics()))
                .map(found -> draft(passage, text, found));
    }

    private static Draft draft(EvidencePassage passage, String text, MatchResult found) {
        var sentences = new PassageSentences(text);
        var sentence = sentences.trimmed(sentences.at(found.start("name")));
        var quote = new Quotation(
                passage,
                Math.min(sentence.start(), found.start("name")),
                Math.max(sentence.end(), found.end()),
                found.start("name"),
                found.end("name"));
        String words = found.group("name");
        return new Found("", List.of(new Point(List.of(quote), words, "")), words, CONFIDENCE, false);
    }
}
