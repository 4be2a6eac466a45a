package dev.docent.suggestion;

import static java.util.stream.Collectors.toSet;

import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.document.Documents.DocumentText;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Draws questions from the documents, a few from each, the collections in turn.
final class CandidateQuestions {

    private static final int MOST_DOCUMENTS = 60;
    private static final int MOST_OF_ONE = 3;
    private static final int LONGEST_TEXT = 40_000;
    private static final String ENGLISH = "en";

    /// Everything but words that are written with small letters only.
    private static final Pattern NOT_SMALL = Pattern.compile("(?:\\p{Lu}\\p{L}*|[^\\p{Ll}])+");

    private final Documents documents;
    private final QuestionRules rules = new QuestionRules();

    CandidateQuestions(Documents documents) {
        this.documents = documents;
    }

    /// @return the candidates of one document after the other; neighbours are of different collections where possible
    List<List<Candidate>> all() {
        return inTurn().stream()
                .limit(MOST_DOCUMENTS)
                .map(this::of)
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private List<DocumentSummary> inTurn() {
        Map<String, List<DocumentSummary>> byCollection = new LinkedHashMap<>();
        List<DocumentSummary> all = documents.all();
        all.stream()
                .filter(document -> document.passages() > 0)
                .filter(document -> document.language().orElse(ENGLISH).startsWith(ENGLISH))
                .forEach(document -> byCollection
                        .computeIfAbsent(document.collection().name(), _ -> new ArrayList<>())
                        .add(document));
        List<DocumentSummary> ordered = new ArrayList<>();
        for (int i = 0; ordered.size() < all.size() && i < MOST_DOCUMENTS; i++) {
            for (List<DocumentSummary> collection : byCollection.values()) {
                if (i < collection.size()) {
                    ordered.add(collection.get(i));
                }
            }
        }
        return ordered;
    }

    private List<Candidate> of(DocumentSummary document) {
        Optional<DocumentText> text = documents.text(document.id());
        return text.map(known -> of(document, known.text())).orElse(List.of());
    }

    private List<Candidate> of(DocumentSummary document, String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
        Set<String> common = NOT_SMALL.splitAsStream(text).collect(toSet());
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            String words = sentence.in(text).replaceFirst("^(?:#+|[-*•]|\\d+[.)]) +", "");
            for (String question : rules.questions(words, common)) {
                found.add(new Candidate(question, document.id(), sentence.start(), reach(question, words, sentence)));
            }
        }
        return spread(found);
    }

    /// What a heading asks is answered beneath it.
    private static int reach(String question, String words, Sentence sentence) {
        return words.equals(question) ? Integer.MAX_VALUE : sentence.end();
    }

    private static List<Candidate> spread(List<Candidate> found) {
        int step = Math.max(1, found.size() / MOST_OF_ONE);
        List<Candidate> chosen = new ArrayList<>();
        for (int i = 0; i < found.size() && chosen.size() < MOST_OF_ONE; i += step) {
            chosen.add(found.get(i));
        }
        return chosen;
    }
}
