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
import dev.docent.time.DateInterval;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every index must do.
interface PassageIndexContract {

    PassageIndex index();

    Documents documents();

    private void put(SourceDocument document) {
        index().replace(document, "hash of " + document.file(), Texts.passages(document));
    }

    private static List<String> texts(List<Match> matches) {
        return matches.stream().map(match -> match.passage().text()).toList();
    }

    @Test
    default void findsPassagesByTheirWords() {
        put(Texts.document("a.md", "The minister met the envoy.", "The harbour was closed."));

        List<Match> found = index().matching("Which harbours were closed?", 10, Filter.NONE);

        assertThat(texts(found)).containsExactly("The harbour was closed.");
        assertThat(found.getFirst().document().file()).isEqualTo("a.md");
    }

    @Test
    default void findsPassagesByTheirMeaningNearestFirst() {
        put(Texts.document("a.md", "zebra zebra zebra", "apple pear plum"));

        List<Match> found = index().nearest("zebra zebra", 2, Filter.NONE);

        assertThat(texts(found)).first().isEqualTo("zebra zebra zebra");
        assertThat(found.getFirst().score()).isGreaterThan(found.getLast().score());
    }

    @Test
    default void findsPassagesByTheTitleOfTheirDocument() {
        put(Texts.document("storm.md", "Ships stayed in port."));
        put(Texts.document("calm.md", "Ships left the port."));

        List<Match> found = index().matching("storm ships", 10, Filter.NONE);

        assertThat(found.getFirst().document().file()).isEqualTo("storm.md");
    }

    @Test
    default void charactersWithAMeaningToTheEngineAreWordsLikeOthers() {
        put(Texts.document("a.md", "The harbour was closed."));

        List<Match> found = index().matching("harbour AND (closed OR *:* \"~ [a TO", 10, Filter.NONE);

        assertThat(found).hasSize(1);
    }

    @Test
    default void findsNothingForAQuestionWithoutWords() {
        put(Texts.document("a.md", "The harbour was closed."));

        assertThat(index().matching("?!", 10, Filter.NONE)).isEmpty();
    }

    @Test
    default void replacingADocumentForgetsItsOldPassages() {
        put(Texts.document("a.md", "The harbour was closed.", "Fog lay on the sea."));

        put(Texts.document("a.md", "The harbour is open again."));

        assertThat(texts(index().matching("harbour fog sea", 10, Filter.NONE)))
                .containsExactly("The harbour is open again.");
        assertThat(index().passages()).isEqualTo(1);
    }

    @Test
    default void aMovedDocumentIsFoundInItsNewPlaceByTheSameWordsAndMeaning() {
        put(Texts.document("news/storm.md", "zebra zebra zebra", "The harbour was closed."));
        put(Texts.document("news/calm.md", "apple pear plum"));
        DocumentSummary before = documents().list(search("storm")).documents().getFirst();
        List<Match> nearest = index().nearest("zebra zebra", 2, Filter.NONE);
        var to = new DocumentFile(before.id(), "rules/fog.md", new Collection("rules"), Path.of("fog.md"));
        var rules = new Filter(Set.of(new Collection("rules")), Set.of(), Optional.empty(), Optional.empty());

        index().move(List.of(to));

        DocumentSummary after = documents().find(before.id()).orElseThrow();
        assertThat(after.file()).isEqualTo("rules/fog.md");
        assertThat(after.collection()).isEqualTo(new Collection("rules"));
        assertThat(after.contentHash()).isEqualTo(before.contentHash());
        assertThat(documents().text(before.id()).orElseThrow().text()).contains("The harbour was closed.");
        assertThat(texts(index().matching("harbour", 10, rules))).containsExactly("The harbour was closed.");
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
        put(Texts.titled("a/storm-warning.md", "Storm warning", "Ships stayed in port."));
        put(Texts.titled("a/b.md", "Fog at sea", "Ships left the port."));

        index().move(documents().all().stream()
                .map(it ->
                        new DocumentFile(it.id(), it.file().replace("a/", "c/new-"), new Collection("c"), Path.of("x")))
                .toList());

        assertThat(documents().all())
                .extracting(DocumentSummary::title)
                .containsExactly("Fog at sea", "New-storm warning".replace('-', ' '));
        assertThat(index().matching("new", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    default void aFileThatCouldNotBeReadCanBeMoved() {
        var file = new DocumentFile(new DocumentId("x1"), "x.pdf", Collection.DEFAULT, Path.of("x.pdf"));
        index().replaceFailed(file, "hash", "The file is damaged.");

        index().move(List.of(new DocumentFile(file.id(), "b/y.pdf", new Collection("b"), file.path())));

        DocumentSummary moved = documents().find(file.id()).orElseThrow();
        assertThat(moved.file()).isEqualTo("b/y.pdf");
        assertThat(moved.problem()).contains("The file is damaged.");
    }

    @Test
    default void copiesOfAStoryKnowWhichDocumentCameFirst() {
        String text = "%d words about the harbour and %d about fog. "
                .repeat(40)
                .formatted(new Random(1).ints(80).boxed().toArray());
        put(Texts.document("b.md", text));
        put(Texts.document("c.md", text + "Read more."));
        put(Texts.document("d.md", "The harbour was closed."));

        put(Texts.document("a.md", "From the archive. " + text));

        assertThat(documents().all())
                .extracting(document -> document.story().value())
                .containsExactly("a_md", "a_md", "a_md", "d_md");
        assertThat(index().matching("fog", 10, Filter.NONE))
                .extracting(match -> match.document().story().value())
                .containsOnly("a_md");
        assertThat(documents().story(new DocumentId("c_md")))
                .extracting(DocumentId::value)
                .containsExactly("a_md", "b_md", "c_md");
        index().remove(new DocumentId("a_md"));
        assertThat(documents().find(new DocumentId("c_md")).orElseThrow().story())
                .isEqualTo(new DocumentId("b_md"));
    }

    @Test
    default void removingADocumentForgetsItAltogether() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.");
        put(document);

        index().remove(document.id());

        assertThat(index().matching("harbour", 10, Filter.NONE)).isEmpty();
        assertThat(documents().find(document.id())).isEmpty();
        assertThat(documents().text(document.id())).isEmpty();
    }

    @Test
    default void looksOnlyAtTheCollectionsAskedFor() {
        put(Texts.document("news/a.md", "The harbour was closed."));
        put(Texts.document("rules/b.md", "The harbour must be closed at night."));
        var rules = new Filter(Set.of(new Collection("rules")), Set.of(), Optional.empty(), Optional.empty());

        assertThat(texts(index().matching("harbour", 10, rules)))
                .containsExactly("The harbour must be closed at night.");
        assertThat(texts(index().nearest("harbour", 1, rules))).containsExactly("The harbour must be closed at night.");
    }

    @Test
    default void looksOnlyAtTheDocumentsAskedFor() {
        SourceDocument wanted = Texts.document("b.md", "The harbour must be closed at night.");
        put(Texts.document("a.md", "The harbour was closed."));
        put(wanted);
        var one = new Filter(Set.of(), Set.of(wanted.id()), Optional.empty(), Optional.empty());

        assertThat(texts(index().matching("harbour", 10, one))).containsExactly("The harbour must be closed at night.");
        assertThat(texts(index().nearest("harbour", 1, one))).containsExactly("The harbour must be closed at night.");
    }

    @Test
    default void looksOnlyAtTheDaysAskedForBothIncluded() {
        put(Texts.published("a.md", LocalDate.of(2026, 1, 3), "The harbour was closed."));
        put(Texts.published("b.md", LocalDate.of(2026, 1, 4), "The harbour was opened."));
        put(Texts.published("c.md", LocalDate.of(2026, 1, 5), "The harbour was dredged."));
        put(Texts.document("undated.md", "The harbour was painted."));
        LocalDate day = LocalDate.of(2026, 1, 4);
        var fourth = new Filter(Set.of(), Set.of(), Optional.of(day), Optional.of(day));

        assertThat(texts(index().matching("harbour", 10, fourth))).containsExactly("The harbour was opened.");
        assertThat(texts(index().nearest("harbour", 10, fourth))).containsExactly("The harbour was opened.");
    }

    @Test
    default void keepsTheTextAndStructureOfADocument() {
        SourceDocument document = Texts.document("a.md", "Fog – “thick” fog 😀.", "The harbour was closed.");

        put(document);

        assertThat(documents().text(document.id()))
                .contains(new Documents.DocumentText(document.text(), document.blocks()));
    }

    @Test
    default void passagesComeBackAsTheyWerePutIn() {
        SourceDocument document = Texts.document("a.md", "Fog – “thick” fog 😀.", "The harbour was closed.");

        put(document);

        assertThat(index().matching("harbour", 1, Filter.NONE).getFirst().passage())
                .isEqualTo(Texts.passages(document).get(1));
    }

    @Test
    default void aFileThatCouldNotBeReadIsListedWithTheReason() {
        var file = new DocumentFile(new DocumentId("x1"), "x.pdf", Collection.DEFAULT, Path.of("x.pdf"));

        index().replaceFailed(file, "hash", "The file is damaged.");

        DocumentSummary failed = documents().find(file.id()).orElseThrow();
        assertThat(failed.status()).isEqualTo(DocumentSummary.Status.FAILED);
        assertThat(failed.problem()).contains("The file is damaged.");
        assertThat(documents().text(file.id())).isEmpty();
    }

    @Test
    default void listsDocumentsPageByPageInTheOrderOfTheirFiles() {
        put(Texts.document("c.md", "Three."));
        put(Texts.document("a.md", "One."));
        put(Texts.document("b.md", "Two."));

        var second = documents().list(new DocumentSearch("", Optional.empty(), Optional.empty(), 1, 2));

        assertThat(second.documents()).extracting(DocumentSummary::file).containsExactly("c.md");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    default void findsPassagesByTheDaysTheySpeakOf() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.", "The harbour was opened.");
        var may = new DateInterval(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        var ancient = new DateInterval(LocalDate.of(79, 1, 1), LocalDate.of(79, 12, 31));
        index().replace(document, "hash", Texts.dated(document, List.of(ancient, may), List.of()));

        assertThat(texts(index().matching("harbour", 10, about(DateInterval.day(LocalDate.of(2025, 5, 31))))))
                .containsExactly("The harbour was closed.");
        assertThat(texts(index().nearest("harbour", 10, about(DateInterval.until(LocalDate.of(100, 1, 1))))))
                .containsExactly("The harbour was closed.");
        assertThat(index().matching("harbour", 10, about(DateInterval.from(LocalDate.of(2025, 6, 1)))))
                .isEmpty();
        assertThat(index().matching("harbour", 10, Filter.NONE).stream()
                        .map(match -> match.passage().dates()))
                .containsExactlyInAnyOrder(List.of(ancient, may), List.of());
    }

    @Test
    default void theDayOfPublicationIsOneThatAPassageIsAbout() {
        LocalDate day = LocalDate.of(2025, 5, 31);
        put(Texts.published("a.md", day, "The harbour was closed."));
        put(Texts.published("b.md", day.plusDays(1), "The harbour was opened."));

        assertThat(texts(index().matching("harbour", 10, about(DateInterval.until(day)))))
                .containsExactly("The harbour was closed.");
    }

    private static Filter about(DateInterval days) {
        return Filter.NONE.about(List.of(days));
    }
}
