package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Shipped;
import dev.docent.answer.grounding.Grounding;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// True and false sentences over the sample documents and five short ones on other matters, through the real index,
/// embedding and reader, and through all that becomes of a model's sentence before it is said.
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class SampleSentencesTest {

    /// As many as a chat model is shown.
    private static final int PASSAGES = 10;

    @TempDir
    private static Path data;

    @TempDir
    private static Path folder;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Retriever retriever;

    @Autowired
    private Grounding grounding;

    private final Map<String, List<EvidencePassage>> found = new HashMap<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", data::toString);
        settings.add("docent.documents.folder", folder::toString);
        settings.add("docent.ingestion.at-start", () -> "false");
    }

    @BeforeAll
    static void copyDocuments() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("documents"), folder);
        FileSystemUtils.copyRecursively(SampleSentence.FOLDER.resolve("documents"), folder.resolve("other"));
    }

    /// The last two rates of each set are what is reached, less a little.
    @ParameterizedTest
    @CsvSource(textBlock = """
            sentences,   0.95, 0.97
            paraphrases, 0.66, 0.88
            held-out,    0.62, 0.84
            """)
    void falseSentencesAreDroppedAndTrueOnesKept(String set, double kept, double dropped) throws Exception {
        ingestion.await(ingestion.start().id());

        Map<Boolean, List<SampleSentence>> taken =
                SampleSentence.of(set).stream().collect(Collectors.partitioningBy(this::isTakenRightly));

        System.out.printf(
                Locale.ROOT,
                "%s: %.3f of %d true sentences kept, %.3f of %d false ones dropped%n",
                set,
                share(taken, true),
                all(taken, true),
                share(taken, false),
                all(taken, false));
        // The sentences of the held-out set are not to be looked at.
        String account = set.equals("held-out") ? "" : account(taken);
        assertThat(share(taken, false))
                .as("share of the false ones dropped%n%s", account)
                .isGreaterThanOrEqualTo(dropped);
        assertThat(share(taken, true))
                .as("share of the true ones kept%n%s", account)
                .isGreaterThanOrEqualTo(kept);
    }

    private boolean isTakenRightly(SampleSentence sentence) {
        List<EvidencePassage> passages = found.computeIfAbsent(sentence.question(), this::retrieve);
        List<EvidencePassage> marked = passages.stream()
                .filter(it -> sentence.isMarked(it.match().document().file()))
                .toList();
        List<String> cited = new Shipped(grounding)
                .files(sentence.question(), sentence.text(), passages, marked, sentence.context());
        boolean moved = cited.stream().noneMatch(sentence::isMarked);
        return sentence.isTrue() != cited.isEmpty() && (moved || !sentence.isMarkedWrongly());
    }

    private List<EvidencePassage> retrieve(String question) {
        List<EvidencePassage> passages =
                retriever.retrieve(new Query(question, Filter.NONE)).passages();
        return passages.subList(0, Math.min(PASSAGES, passages.size()));
    }

    private static double share(Map<Boolean, List<SampleSentence>> taken, boolean isTrue) {
        return (double) count(taken.getOrDefault(true, List.of()), isTrue) / all(taken, isTrue);
    }

    /// @param taken rightly or not
    private static long all(Map<Boolean, List<SampleSentence>> taken, boolean isTrue) {
        return taken.values().stream()
                .mapToLong(sentences -> count(sentences, isTrue))
                .sum();
    }

    private static long count(List<SampleSentence> sentences, boolean isTrue) {
        return sentences.stream().filter(it -> it.isTrue() == isTrue).count();
    }

    private static String account(Map<Boolean, List<SampleSentence>> taken) {
        Map<String, Long> all = byKind(taken.getOrDefault(true, List.of()));
        byKind(taken.getOrDefault(false, List.of())).forEach((kind, count) -> all.merge(kind, count, Long::sum));
        Map<String, Long> wrong = byKind(taken.getOrDefault(false, List.of()));
        String kinds = all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it ->
                        "%s: %d of %d wrong".formatted(it.getKey(), wrong.getOrDefault(it.getKey(), 0L), it.getValue()))
                .collect(Collectors.joining("\n"));
        String sentences = taken.getOrDefault(false, List.of()).stream()
                .map(it -> it.isTrue() + ", " + it.kind() + ": " + it.text())
                .collect(Collectors.joining("\n"));
        return kinds + "\n" + sentences;
    }

    private static Map<String, Long> byKind(List<SampleSentence> sentences) {
        return sentences.stream()
                .collect(Collectors.groupingBy(
                        it -> (it.isTrue() ? "true, " : "false, ") + it.kind(), Collectors.counting()));
    }
}
