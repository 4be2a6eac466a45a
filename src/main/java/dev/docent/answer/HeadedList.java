package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers a question for all there are with the list whose heading says what is asked.
final class HeadedList {

    /// How much of what is asked the heading or the sentence before the list must say, names aside.
    private static final double SAID = 0.5;

    /// Steps are told by what they lead to, so that half of it would often be something else.
    private static final double SAID_OF_STEPS = 0.6;

    private static final double LEAST_CONFIDENCE = 0.5;

    private HeadedList() {}

    private record Candidate(EvidencePassage passage, Listing list, double said) {}

    /// @return the draft; empty if no list stands under such a heading
    static Optional<Draft> draft(AskedFor asked, Evidence evidence, double confidence) {
        double enough = asked.kind() == QuestionKind.EXPLANATION ? SAID_OF_STEPS : SAID;
        var sought = new HashSet<>(asked.topics());
        sought.removeAll(asked.names());
        return evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .flatMap(passage -> Listing.of(passage.match().passage().text()).stream()
                        .map(list -> new Candidate(passage, list, said(passage, list, sought))))
                .filter(it -> !sought.isEmpty() && it.said() >= enough && speaksOf(it, asked.names()))
                .max(Comparator.comparingDouble(Candidate::said))
                .map(it -> draft(it, confidence));
    }

    private static double said(EvidencePassage passage, Listing list, Set<String> sought) {
        return Words.share(sought, list.topics(passage.match().passage().text()));
    }

    private static boolean speaksOf(Candidate candidate, Set<String> names) {
        return Words.share(
                        names,
                        Words.topics(candidate.passage().match().document().title() + "\n"
                                + candidate.passage().match().passage().text()))
                == 1;
    }

    private static Draft draft(Candidate candidate, double confidence) {
        Listing list = candidate.list();
        String text = candidate.passage().match().passage().text();
        var quote = new Quotation(candidate.passage(), list.start(), list.end(), list.start(), list.end());
        String words = list.items().stream()
                .map(item -> PlainText.of(item.in(text)).replaceFirst("[;.]$", ""))
                .collect(Collectors.joining("; "));
        return new Found(
                "",
                List.of(new Point(List.of(quote), words, "")),
                words,
                Math.max(LEAST_CONFIDENCE, confidence),
                false);
    }
}
