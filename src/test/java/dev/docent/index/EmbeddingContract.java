package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of documents when the embedding model is another one or cannot be used.
interface EmbeddingContract extends TriedIndex {

    SourceDocument HARBOUR = Texts.document("a.md", "The harbour was closed.", "Fog came in.");
    DocumentId ID = HARBOUR.id();

    private ChangingModel reopened(String name, int dimension) {
        var model = new ChangingModel(name, dimension);
        reopen(model);
        return model;
    }

    private List<String> meaning(String question) {
        return Texts.of(index().nearest(question, 1, Filter.NONE));
    }

    private void embed() {
        assertThat(index().embed(ID, _ -> true)).isTrue();
    }

    private void assertIsFoundByWordsAlone() {
        assertThat(Texts.of(index().matching("harbour", 1, Filter.NONE))).containsExactly("The harbour was closed.");
        assertThat(index().isEmbedded(ID)).isFalse();
        assertThat(index().unembedded()).isEqualTo(1);
    }

    private void assertIsFoundByMeaning() {
        assertThat(meaning("The harbour was closed.")).containsExactly("The harbour was closed.");
        assertThat(index().isEmbedded(ID)).isTrue();
        assertThat(index().unembedded()).isZero();
    }

    @Test
    default void anotherModelNeedsNoDocumentReadAgain() {
        Texts.put(index(), HARBOUR);

        reopened("other letters", 27);

        assertIsFoundByWordsAlone();
        assertThat(meaning("The harbour was closed.")).isEmpty();
        embed();
        assertIsFoundByMeaning();
        reopened("other letters", 27);
        assertIsFoundByMeaning();
        assertThat(index().text(ID).orElseThrow().text()).isEqualTo(HARBOUR.text());
        assertThat(index().find(ID).orElseThrow().contentHash()).isEqualTo("hash of a.md");
    }

    @Test
    default void theSameModelWithLongerVectorsIsAnotherModel() {
        Texts.put(index(), HARBOUR);

        reopened("letters", 1_536);

        assertThat(index().isModelReady()).isTrue();
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
    }

    @Test
    default void vectorsOfEveryLengthThatModelsGiveCanBeSearched() {
        for (int dimension : List.of(768, 3_072, 4_096)) {
            reopened("letters", dimension);
            Texts.put(index(), HARBOUR);

            assertIsFoundByMeaning();
        }
    }

    @Test
    default void theSameModelEmbedsNothingAgain() {
        Texts.put(index(), HARBOUR);

        reopened("letters", 27);

        assertThat(index().isModelReady()).isTrue();
        assertIsFoundByMeaning();
    }

    @Test
    default void whatCannotBeEmbeddedIsFoundByItsWordsUntilItIs() {
        reopened("letters", 27).away(true);

        Texts.put(index(), HARBOUR);

        assertIsFoundByWordsAlone();
        assertThat(index().problem()).contains("The model is away.");
        assertThat(index().isModelReady()).isFalse();
        assertThatThrownBy(() -> index().nearest("harbour", 1, Filter.NONE))
                .isInstanceOf(EmbeddingUnavailableException.class)
                .hasMessage("The model is away.");
        reopened("letters", 27);
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
    }

    @Test
    default void whatIsMovedBeforeItIsEmbeddedIsEmbeddedThere() {
        ChangingModel model = reopened("letters", 27);
        model.away(true);
        Texts.put(index(), HARBOUR);

        index().move(List.of(new DocumentFile(ID, "old/b.md", new Collection("old"), Path.of("b.md"))));

        model.away(false);
        assertIsFoundByWordsAlone();
        embed();
        assertIsFoundByMeaning();
        assertThat(index().find(ID).orElseThrow().file()).isEqualTo("old/b.md");
    }

    @Test
    default void aModelThatFailsChangesNothing() {
        Texts.put(index(), HARBOUR);
        reopened("other letters", 27).away(true);

        assertThatThrownBy(() -> index().embed(ID, _ -> true)).isInstanceOf(EmbeddingUnavailableException.class);

        assertIsFoundByWordsAlone();
    }

    @Test
    default void documentsWithoutPassagesNeedNoEmbedding() {
        reopened("letters", 27).away(true);

        index().replaceFailed(
                        new DocumentFile(ID, "a.md", new Collection("default"), Path.of("a.md")),
                        "hash",
                        "It is broken.");

        assertThat(index().isEmbedded(ID)).isTrue();
        assertThat(index().unembedded()).isZero();
    }
}
