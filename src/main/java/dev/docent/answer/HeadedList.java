package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers a question for all there are with the list whose heading says what is asked.
final class HeadedList {

    /// How much of what is asked the heading or the sentence before the list must say, names aside.
    private static final double SAID = 0.5;

    /// Steps are told by what they lead to, so that half of it would often be something else.
    private static final double SAID_OF_STEPS = 0.6;

    private static final double LEAST_CONFIDENCE = 0.5;

    /// "Which file formats can it read?" asks for formats.
    private static final Pattern THINGS = Pattern.compile(
            "^\\W*(?:(?:and|so|but) )?(?:what|which) (?!" + QuestionShape.AUXILIARY
                    + "\\b|of\\b)(?:[\\p{L}-]+ ){0,3}?(?<things>[\\p{L}-]+) " + QuestionShape.AUXILIARY + "\\b",
            Pattern.CASE_INSENSITIVE);

    private HeadedList() {}

    private record Candidate(EvidencePassage passage, Listing list, double said) {}

    /// @return the draft; empty if no list stands under such a heading
    static Optional<Draft> draft(
            String question,
            AskedFor asked,
            Evidence evidence,
            RestOfDocuments documents,
            List<Agreement> agreements,
            double confidence) {
        double enough = asked.kind() == QuestionKind.EXPLANATION ? SAID_OF_STEPS : SAID;
        var sought = new HashSet<>(asked.topics());
        sought.removeAll(asked.names());
        Set<String> things = things(question);
        return evidence.passages().stream()
                .filter(passage -> passage.reading().isPresent())
                .flatMap(passage -> Listing.of(passage.match().passage().text()).stream()
                        .map(list -> new Candidate(passage, list, said(passage, list, sought))))
                .filter(it -> !sought.isEmpty() && it.said() >= enough && speaksOf(it, asked.names()))
                .filter(it -> said(it.passage(), it.list(), things) == 1)
                .max(Comparator.comparingDouble(Candidate::said))
                .map(it -> WholeList.of(it.passage(), it.list(), documents))
                .map(it -> it.parts().getFirst().list().isTable()
                        ? TableLookup.draft(question, asked, evidence, agreements, confidence)
                                .orElseGet(() -> new ListedRows(asked, it, least(confidence)).draft())
                        : new Found("", it.points(), it.words(), least(confidence), false));
    }

    /// A list of steps headed "Recording" does not tell which formats can be recorded.
    private static Set<String> things(String question) {
        Matcher named = THINGS.matcher(question);
        return named.find() ? Words.topics(named.group("things")) : Set.of();
    }

    private static double least(double confidence) {
        return Math.max(LEAST_CONFIDENCE, confidence);
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
}
