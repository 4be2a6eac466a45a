package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells how the best of what was found for a question stands.
public final class Standings {

    private final Candidates candidates = new Candidates(new DateExpressions());

    /// @return the words, their sentence and the quantities that confidence is made of; empty if nothing was found
    public Optional<Map<String, Object>> of(String question, Evidence evidence) {
        AskedFor asked = AskedFor.of(question);
        List<Agreement> agreements = candidates.of(question, asked, evidence, QuestionEntries.of(question, evidence));
        if (agreements.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("words", agreements.getFirst().best().words());
        told.put("sentence", agreements.getFirst().best().sentence());
        told.put("standing", Standing.of(agreements, asked));
        return Optional.of(told);
    }
}
