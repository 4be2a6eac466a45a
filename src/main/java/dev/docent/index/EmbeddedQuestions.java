package dev.docent.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Embeds questions, and remembers the vectors of those that come again.
final class EmbeddedQuestions implements QuestionVectors {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedQuestions.class);
    private static final int REMEMBERED = 2_000;

    private final Embedder embedder;

    private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    EmbeddedQuestions(Embedder embedder) {
        this.embedder = embedder;
    }

    private Map<String, float[]> remembered(List<String> questions) {
        Map<String, float[]> vectors = new HashMap<>();
        for (String question : questions) {
            float[] vector = known.get(question);
            if (vector != null) {
                vectors.put(question, vector);
            }
        }
        return vectors;
    }

    @Override
    public synchronized Map<String, float[]> of(List<String> questions) {
        Map<String, float[]> vectors = remembered(questions);
        List<String> missing = questions.stream()
                .distinct()
                .filter(question -> !vectors.containsKey(question))
                .toList();
        try {
            List<float[]> embedded = missing.isEmpty() ? List.of() : embedder.alike(missing);
            for (int i = 0; i < embedded.size(); i++) {
                known.put(missing.get(i), embedded.get(i));
                vectors.put(missing.get(i), embedded.get(i));
            }
            return Map.copyOf(vectors);
        } catch (EmbeddingUnavailableException away) {
            log.debug("Questions are compared by their words alone", away);
            return Map.of();
        }
    }
}
