package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.docent.Wire;
import dev.docent.document.DocumentId;
import dev.docent.model.embedding.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What an index does while its engine cannot be reached, and once it can be again.
interface EngineAwayContract {

    /// @return the way to the engine
    Wire wire();

    /// Deletes the index behind the service's back.
    void loseIndex();

    /// @return the index over that way, which need not be there yet
    DocumentIndex overWire();

    private static boolean works(DocumentIndex index) {
        try {
            return index.matching("harbour", 10, Filter.NONE).size() == 1 && index.passages() == 1;
        } catch (IndexUnavailableException away) {
            return false;
        }
    }

    private static void assertIsAway(DocumentIndex index) {
        assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("cannot be reached");
        assertThatThrownBy(() -> index.nearest("harbour", 10, Filter.NONE))
                .isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> Texts.put(index, Texts.document("b.md", "Fog came in.")))
                .isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> index.text(new DocumentId("a_md"))).isInstanceOf(IndexUnavailableException.class);
        Waiting.until(() -> saysSo(index));
    }

    private static boolean takes(DocumentIndex index) {
        try {
            Texts.put(index, Texts.document("a.md", "The harbour was closed."));
            return true;
        } catch (IndexUnavailableException away) {
            return false;
        }
    }

    /// What is known in memory is told for as long as it is fresh.
    private static boolean saysSo(DocumentIndex index) {
        try {
            return index.passages() < 0;
        } catch (IndexUnavailableException away) {
            return true;
        }
    }

    @Test
    default void anEngineThatIsAwayIsToldOfAndTheIndexGoesOnOnceItIsBack() {
        try (Wire wire = wire();
                DocumentIndex index = overWire()) {
            Waiting.until(() -> takes(index));
            Waiting.until(() -> works(index));

            wire.cut();

            assertIsAway(index);
            wire.mend();
            Waiting.until(() -> works(index));
        }
    }

    @Test
    default void anEngineThatSaysNothingIsAwayToo() {
        try (Wire wire = wire();
                DocumentIndex index = overWire()) {
            Waiting.until(() -> takes(index));
            Waiting.until(() -> works(index));

            wire.stall();

            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertIsAway(index));
            wire.mend();
            Waiting.until(() -> works(index));
        }
    }

    @Test
    default void anIndexThatIsGoneIsToldOfAndIsMadeAnew() {
        try (Wire _ = wire();
                DocumentIndex index = overWire();
                DocumentIndex other = overWire()) {
            Texts.put(index, Texts.document("a.md", "The harbour was closed."));
            Texts.put(index, Texts.document("b.md", "The ferry was late."));
            assertThat(Texts.of(other.matching("harbour", 10, Filter.NONE))).hasSize(1);

            loseIndex();

            assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("gone");
            Waiting.until(() -> takes(index));
            Waiting.until(() -> works(index) && works(other));
            assertThat(Texts.of(other.nearest("harbour", 10, Filter.NONE))).containsExactly("The harbour was closed.");
        }
    }

    @Test
    default void aWriteToAnIndexThatIsGoneMakesNoneOfAnotherKind() {
        try (Wire _ = wire();
                DocumentIndex index = overWire()) {
            Texts.put(index, Texts.document("a.md", "The harbour was closed."));

            loseIndex();

            assertThatThrownBy(() -> Texts.put(index, Texts.document("a.md", "The harbour was closed.")))
                    .isInstanceOf(IndexUnavailableException.class);
            Waiting.until(() -> takes(index));
            assertThat(works(index)).isTrue();
        }
    }

    @Test
    default void anEngineNeedNotBeThereAtTheStart() {
        try (Wire wire = wire()) {
            wire.cut();
            try (DocumentIndex index = overWire()) {
                assertIsAway(index);

                wire.mend();

                Waiting.until(() -> takes(index));
                assertThat(works(index)).isTrue();
            }
        }
    }
}
