package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of documents when the embedding model is another one or cannot be used.
class EmbeddedDocumentsTest {

    private static final SourceDocument HARBOUR = Texts.document("a.md", "The harbour was closed.", "Fog came in.");
    private static final DocumentId ID = HARBOUR.id();

    @TempDir
    Path folder;

    private ChangingModel model = new ChangingModel("letters", 27);
    private LucenePassageIndex index;

    @BeforeEach
    void open() {
        index = new LucenePassageIndex(new IndexFolder(folder), new Embedder(model), Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void reopen(ChangingModel other) throws IOException {
        index.close();
        model = other;
        open();
    }

    private List<String> meaning(String question) {
        return Texts.of(index.nearest(question, 1, Filter.NONE));
    }

    private List<String> words(String question) {
        return Texts.of(index.matching(question, 1, Filter.NONE));
    }

    private void embed() {
        assertThat(index.embed(ID, _ -> true)).isTrue();
    }

    private void assertIsFoundByWordsAlone() {
        assertThat(words("harbour")).containsExactly("The harbour was closed.");
        assertThat(index.isEmbedded(ID)).isFalse();
        assertThat(index.unembedded()).isEqualTo(1);
    }

    private void assertIsFoundByMeaning() {
        assertThat(meaning("The harbour was closed.")).containsExactly("The harbour was closed.");
        assertThat(index.isEmbedded(ID)).isTrue();
        assertThat(index.unembedded()).isZero();
    }

    @Test
    void anotherModelNeedsNoDocumentReadAgain() throws IOException {
        Texts.put(index, HARBOUR);

        reopen(new ChangingModel("other letters", 27));

        assertIsFoundByWordsAlone();
        assertThat(meaning("The harbour was closed.")).isEmpty();
        embed();
        assertIsFoundByMeaning();
        reopen(new ChangingModel("other letters", 27));
        assertIsFoundByMeaning();
        assertThat(index.text(ID).orElseThrow().text()).isEqualTo(HARBOUR.text());
        assertThat(index.find(ID).orElseThrow().contentHash()).isEqualTo("hash of a.md");
    }

    @Test
    void theSameModelWithLongerVectorsIsAnotherModel() throws IOException {
        Texts.put(index, HARBOUR);

        reopen(new ChangingModel("letters", 1_536));

        assertThat(index.isModelReady()).isTrue();
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
    }

    @Test
    void theSameModelEmbedsNothingAgain() throws IOException {
        Texts.put(index, HARBOUR);

        reopen(new ChangingModel("letters", 27));

        assertThat(index.isModelReady()).isTrue();
        assertIsFoundByMeaning();
    }

    @Test
    void whatCannotBeEmbeddedIsFoundByItsWordsUntilItIs() throws IOException {
        model.away(true);

        Texts.put(index, HARBOUR);

        assertIsFoundByWordsAlone();
        assertThat(index.problem()).contains("The model is away.");
        assertThat(index.isModelReady()).isFalse();
        assertThatThrownBy(() -> index.nearest("harbour", 1, Filter.NONE))
                .isInstanceOf(EmbeddingUnavailableException.class)
                .hasMessage("The model is away.");
        reopen(new ChangingModel("letters", 27));
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
    }

    @Test
    void whatIsMovedBeforeItIsEmbeddedIsEmbeddedThere() {
        model.away(true);
        Texts.put(index, HARBOUR);

        index.move(List.of(new DocumentFile(ID, "old/b.md", new Collection("old"), Path.of("b.md"))));

        model.away(false);
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
        assertThat(index.find(ID).orElseThrow().file()).isEqualTo("old/b.md");
    }

    @Test
    void aModelThatFailsChangesNothing() throws IOException {
        Texts.put(index, HARBOUR);
        reopen(new ChangingModel("other letters", 27));
        model.away(true);

        assertThatThrownBy(() -> index.embed(ID, _ -> true)).isInstanceOf(EmbeddingUnavailableException.class);

        assertIsFoundByWordsAlone();
    }

    @Test
    void documentsWithoutPassagesNeedNoEmbedding() {
        model.away(true);

        index.replaceFailed(
                new DocumentFile(ID, "a.md", new Collection("default"), Path.of("a.md")), "hash", "It is broken.");

        assertThat(index.isEmbedded(ID)).isTrue();
        assertThat(index.unembedded()).isZero();
    }
}
