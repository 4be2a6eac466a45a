package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import dev.docent.model.embedding.Waiting;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every index must do that several instances share.
interface SharedIndexContract extends PassageIndexContract, RankingContract {

    /// @return the same index, as another instance has it
    DocumentIndex another(EmbeddingModel model);

    @Test
    default void whatOneInstanceChangesTheOtherOnesSee() {
        try (DocumentIndex other = another(new LetterCounts("letters"))) {
            Texts.put(index(), Texts.document("a.md", "The harbour was closed."));
            Texts.put(index(), Texts.document("b.md", "Fog came in."));
            assertThat(other.matching("harbour", 10, Filter.NONE)).hasSize(1);
            Waiting.until(() -> other.passages() == 2);

            index().remove(new DocumentId("b_md"));
            Texts.put(index(), Texts.document("a.md", "The harbour is open again.", "Ships came in."));

            assertThat(Texts.of(other.matching("harbour", 10, Filter.NONE)))
                    .containsExactly("The harbour is open again.");
            Waiting.until(() -> other.find(new DocumentId("b_md")).isEmpty());
            assertThat(other.passages()).isEqualTo(2);
        }
    }

    @Test
    default void instancesThatPutTheSameDocumentKeepItOnce() throws Exception {
        try (DocumentIndex other = another(new LetterCounts("letters"));
                var threads = Executors.newFixedThreadPool(2)) {
            List<DocumentIndex> instances = List.of(index(), other);
            var writing = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() ->
                            Texts.put(instances.get(i % 2), Texts.document("a.md", "Harbour " + i, "Harbour of " + i))))
                    .toList();
            for (var each : writing) {
                each.get();
            }

            assertThat(index().matching("harbour", 10, Filter.NONE)).hasSize(2);
            assertThat(index().nearest("harbour", 10, Filter.NONE)).hasSize(2);
            Waiting.until(() -> other.passages() == 2 && index().passages() == 2);
        }
    }
}
