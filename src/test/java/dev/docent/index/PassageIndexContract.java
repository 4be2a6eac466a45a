package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.document.Documents.DocumentSearch;
import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every index must do.
interface PassageIndexContract extends FilterContract, RestartContract, EmbeddingContract {

    @Test
    default void findsPassagesByTheirWords() {
        Texts.put(index(), Texts.document("a.md", "The minister met the envoy.", "The harbour was closed."));

        List<Match> found = index().matching("Which harbours were closed?", 10, Filter.NONE);

        assertThat(Texts.of(found)).containsExactly("The harbour was closed.");
        assertThat(found.getFirst().document().file()).isEqualTo("a.md");
    }

    @Test
    default void findsPassagesByTheirMeaningNearestFirst() {
        Texts.put(index(), Texts.document("a.md", "zebra zebra zebra", "apple pear plum"));

        List<Match> found = index().nearest("zebra zebra", 2, Filter.NONE);

        assertThat(Texts.of(found)).first().isEqualTo("zebra zebra zebra");
        assertThat(found.getFirst().score()).isGreaterThan(found.getLast().score());
    }

    @Test
    default void findsPassagesByTheTitleOfTheirDocument() {
        Texts.put(index(), Texts.document("storm.md", "Ships stayed in port."));
        Texts.put(index(), Texts.document("calm.md", "Ships left the port."));

        List<Match> found = index().matching("storm ships", 10, Filter.NONE);

        assertThat(found.getFirst().document().file()).isEqualTo("storm.md");
    }

    @Test
    default void charactersWithAMeaningToTheEngineAreWordsLikeOthers() {
        Texts.put(index(), Texts.document("a.md", "The harbour was closed."));

        List<Match> found = index().matching("harbour AND (closed OR *:* \"~ [a TO", 10, Filter.NONE);

        assertThat(found).hasSize(1);
    }

    @Test
    default void findsNothingForAQuestionWithoutWords() {
        Texts.put(index(), Texts.document("a.md", "The harbour was closed."));

        assertThat(index().matching("?!", 10, Filter.NONE)).isEmpty();
    }

    @Test
    default void replacingADocumentForgetsItsOldPassages() {
        Texts.put(index(), Texts.document("a.md", "The harbour was closed.", "Fog lay on the sea."));

        Texts.put(index(), Texts.document("a.md", "The harbour is open again."));

        assertThat(Texts.of(index().matching("harbour fog sea", 10, Filter.NONE)))
                .containsExactly("The harbour is open again.");
        assertThat(index().passages()).isEqualTo(1);
    }

    @Test
    default void aMovedDocumentIsFoundInItsNewPlaceByTheSameWordsAndMeaning() {
        Texts.put(index(), Texts.document("news/storm.md", "zebra zebra zebra", "The harbour was closed."));
        Texts.put(index(), Texts.document("news/calm.md", "apple pear plum"));
        DocumentSummary before = index().list(search("storm")).documents().getFirst();
        List<Match> nearest = index().nearest("zebra zebra", 2, Filter.NONE);
        var to = new DocumentFile(before.id(), "rules/fog.md", new Collection("rules"), Path.of("fog.md"));
        var rules = new Filter(Set.of(new Collection("rules")), Set.of(), Optional.empty(), Optional.empty());

        index().move(List.of(to));

        DocumentSummary after = index().find(before.id()).orElseThrow();
        assertThat(after.file()).isEqualTo("rules/fog.md");
        assertThat(after.collection()).isEqualTo(new Collection("rules"));
        assertThat(after.contentHash()).isEqualTo(before.contentHash());
        assertThat(index().text(before.id()).orElseThrow().text()).contains("The harbour was closed.");
        assertThat(Texts.of(index().matching("harbour", 10, rules))).containsExactly("The harbour was closed.");
        assertThat(index().nearest("zebra zebra", 2, Filter.NONE))
                .extracting(Match::passage, Match::score)
                .isEqualTo(nearest.stream()
                        .map(match -> tuple(match.passage(), match.score()))
                        .toList());
        assertThat(index().passages()).isEqualTo(3);
    }

    private static DocumentSearch search(String query) {
        return new DocumentSearch(query, Optional.empty(), Optional.empty(), 0, 10);
    }

    @Test
    default void aTitleThatCameFromTheNameOfAFileMovesWithIt() {
        Texts.put(index(), Texts.titled("a/storm-warning.md", "Storm warning", "Ships stayed in port."));
        Texts.put(index(), Texts.titled("a/b.md", "Fog at sea", "Ships left the port."));

        index().move(index().all().stream()
                .map(it ->
                        new DocumentFile(it.id(), it.file().replace("a/", "c/new-"), new Collection("c"), Path.of("x")))
                .toList());

        assertThat(index().all())
                .extracting(DocumentSummary::title)
                .containsExactly("Fog at sea", "New-storm warning".replace('-', ' '));
        assertThat(index().matching("new", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    default void aFileThatCouldNotBeReadCanBeMoved() {
        var file = new DocumentFile(new DocumentId("x1"), "x.pdf", Collection.DEFAULT, Path.of("x.pdf"));
        index().replaceFailed(file, "hash", "The file is damaged.");

        index().move(List.of(new DocumentFile(file.id(), "b/y.pdf", new Collection("b"), file.path())));

        DocumentSummary moved = index().find(file.id()).orElseThrow();
        assertThat(moved.file()).isEqualTo("b/y.pdf");
        assertThat(moved.problem()).contains("The file is damaged.");
    }

    @Test
    default void copiesOfAStoryKnowWhichDocumentCameFirst() {
        String text = "%d words about the harbour and %d about fog. "
                .repeat(40)
                .formatted(new Random(1).ints(80).boxed().toArray());
        Texts.put(index(), Texts.document("b.md", text));
        Texts.put(index(), Texts.document("c.md", text + "Read more."));
        Texts.put(index(), Texts.document("d.md", "The harbour was closed."));

        Texts.put(index(), Texts.document("a.md", "From the archive. " + text));

        assertThat(index().all())
                .extracting(document -> document.story().value())
                .containsExactly("a_md", "a_md", "a_md", "d_md");
        assertThat(index().matching("fog", 10, Filter.NONE))
                .extracting(match -> match.document().story().value())
                .containsOnly("a_md");
        assertThat(index().story(new DocumentId("c_md")))
                .extracting(DocumentId::value)
                .containsExactly("a_md", "b_md", "c_md");
        index().remove(new DocumentId("a_md"));
        assertThat(index().find(new DocumentId("c_md")).orElseThrow().story()).isEqualTo(new DocumentId("b_md"));
    }

    @Test
    default void removingADocumentForgetsItAltogether() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.");
        Texts.put(index(), document);

        index().remove(document.id());

        assertThat(index().matching("harbour", 10, Filter.NONE)).isEmpty();
        assertThat(index().find(document.id())).isEmpty();
        assertThat(index().text(document.id())).isEmpty();
    }

    @Test
    default void knowsTheCollectionsThatHaveDocuments() {
        SourceDocument town = Texts.document("town/a.md", "The harbour was closed.");
        Texts.put(index(), town);
        Texts.put(index(), town);
        Texts.put(index(), Texts.document("news/b.md", "The harbour was opened."));
        assertThat(index().collections()).containsExactlyInAnyOrder(new Collection("town"), new Collection("news"));

        index().remove(town.id());

        assertThat(index().collections()).containsExactly(new Collection("news"));
    }

    @Test
    default void keepsTheTextAndStructureOfADocument() {
        SourceDocument document = Texts.document("a.md", "Fog – “thick” fog 😀.", "The harbour was closed.");

        Texts.put(index(), document);

        assertThat(index().text(document.id()))
                .contains(new Documents.DocumentText(document.text(), document.blocks()));
    }

    @Test
    default void passagesComeBackAsTheyWerePutIn() {
        SourceDocument document = Texts.document("a.md", "Fog – “thick” fog 😀.", "The harbour was closed.");

        Texts.put(index(), document);

        assertThat(index().matching("harbour", 1, Filter.NONE).getFirst().passage())
                .isEqualTo(Texts.passages(document).get(1));
    }

    @Test
    default void aFileThatCouldNotBeReadIsListedWithTheReason() {
        var file = new DocumentFile(new DocumentId("x1"), "x.pdf", Collection.DEFAULT, Path.of("x.pdf"));

        index().replaceFailed(file, "hash", "The file is damaged.");

        DocumentSummary failed = index().find(file.id()).orElseThrow();
        assertThat(failed.status()).isEqualTo(DocumentSummary.Status.FAILED);
        assertThat(failed.problem()).contains("The file is damaged.");
        assertThat(index().text(file.id())).isEmpty();
    }

    @Test
    default void listsDocumentsPageByPageInTheOrderOfTheirFiles() {
        Texts.put(index(), Texts.document("c.md", "Three."));
        Texts.put(index(), Texts.document("a.md", "One."));
        Texts.put(index(), Texts.document("b.md", "Two."));

        var second = index().list(new DocumentSearch("", Optional.empty(), Optional.empty(), 1, 2));

        assertThat(second.documents()).extracting(DocumentSummary::file).containsExactly("c.md");
        assertThat(second.total()).isEqualTo(3);
    }
}
