package dev.docent.bench;

import dev.docent.answer.grounding.Grounding;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import dev.docent.passage.Sentences;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which sentences are found to be supported: true ones made of a set's questions, and the same with another answer of
/// the same document in the place of theirs.
record GroundingBench(Options options) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PASSAGES = 10;
    private static final int SENTENCES = 200;
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:Who|What|Which) (?!did |do |does |is |are |was |were |had |has |have |can |could |will |would |must |should )(\\p{Ll}+(?:ed|s|ts|t|ld|ve|ot|an|ok) .*)\\?$");

    /// A question with its answer and the sentence that holds it.
    private record Case(String question, String answer, String sentence, String document) {}

    void run() throws Exception {
        Path set = options.file("set");
        List<Case> cases = cases(set);
        try (Service service = Service.over(set.resolve("docs"))) {
            Ingestion ingestion = service.bean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            var tally = new Tally(service.bean(Retriever.class), service.bean(Grounding.class));
            for (Case it : cases) {
                tally.count("true, word for word", it, it.sentence());
                declared(it, it.answer()).ifPresent(said -> tally.count("true, from the question", it, said));
                Optional<String> other = other(it, cases);
                other.ifPresent(answer ->
                        tally.count("false, word for word", it, it.sentence().replace(it.answer(), answer)));
                other.flatMap(answer -> declared(it, answer))
                        .ifPresent(said -> tally.count("false, from the question", it, said));
            }
            tally.report();
        }
    }

    private static List<Case> cases(Path set) throws IOException {
        var cases = new ArrayList<Case>();
        for (String line : Files.readAllLines(set.resolve("questions.jsonl"))) {
            JsonNode asked = JSON.readTree(line);
            String answer = asked.path("answers").path(0).asString();
            sentence(asked.path("gold_passage").asString(), answer)
                    .ifPresent(sentence -> cases.add(new Case(
                            asked.path("question").asString(),
                            answer,
                            sentence,
                            asked.path("article").asString())));
        }
        return cases;
    }

    private static Optional<String> sentence(String passage, String answer) {
        return Sentences.of(passage).stream()
                .map(it -> it.in(passage))
                .filter(it -> it.contains(answer))
                .findFirst();
    }

    private static Optional<String> declared(Case it, String answer) {
        Matcher subject = SUBJECT.matcher(it.question());
        return subject.matches() ? Optional.of(answer + " " + subject.group(1) + ".") : Optional.empty();
    }

    private static Optional<String> other(Case it, List<Case> cases) {
        return cases.stream()
                .filter(other -> other.document().equals(it.document()))
                .map(Case::answer)
                .filter(answer -> kind(answer).equals(kind(it.answer())))
                .filter(answer -> !it.sentence().contains(answer)
                        && !it.answer().contains(answer)
                        && !answer.contains(it.answer()))
                .findFirst();
    }

    private static String kind(String answer) {
        if (answer.matches(".*\\d{4}.*")) {
            return "year";
        }
        if (answer.matches(".*\\d.*")) {
            return "number";
        }
        return Character.isUpperCase(answer.charAt(0)) ? "name" : "words";
    }

    /// Counts, and prints what was taken wrongly.
    private static final class Tally {

        private final Retriever retriever;
        private final Grounding grounding;
        private final Map<String, int[]> counts = new HashMap<>();
        private final Map<String, List<EvidencePassage>> found = new HashMap<>();
        private final List<Double> milliseconds = new ArrayList<>();

        Tally(Retriever retriever, Grounding grounding) {
            this.retriever = retriever;
            this.grounding = grounding;
        }

        void count(String kind, Case it, String sentence) {
            int[] count = counts.computeIfAbsent(kind, _ -> new int[2]);
            if (count[1] >= SENTENCES) {
                return;
            }
            List<EvidencePassage> passages = found.computeIfAbsent(it.question(), this::passages);
            if (passages.stream()
                    .noneMatch(passage -> passage.match().passage().text().contains(it.sentence()))) {
                return;
            }
            long start = System.nanoTime();
            boolean supported = !grounding.of(sentence, passages, List.of(), "").isEmpty();
            milliseconds.add((System.nanoTime() - start) / 1e6);
            boolean right = supported == kind.startsWith("true");
            count[0] += right ? 1 : 0;
            count[1]++;
            if (!right) {
                Report.line(kind + ": " + sentence + "   [" + it.answer() + "]");
            }
        }

        private List<EvidencePassage> passages(String question) {
            List<EvidencePassage> all =
                    retriever.retrieve(new Query(question, Filter.NONE)).passages();
            return all.subList(0, Math.min(PASSAGES, all.size()));
        }

        void report() {
            milliseconds.sort(Double::compare);
            counts.forEach((kind, count) -> Report.line("%s: %d of %d right".formatted(kind, count[0], count[1])));
            Report.line("median %.1f ms, nine in ten within %.1f ms"
                    .formatted(
                            milliseconds.get(milliseconds.size() / 2), milliseconds.get(milliseconds.size() * 9 / 10)));
        }
    }
}
