package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.SourceDocument;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every index must leave out of a search.
interface FilterContract extends TriedIndex {

    @Test
    default void looksOnlyAtTheCollectionsAskedFor() {
        Texts.put(index(), Texts.document("news/a.md", "The harbour was closed."));
        Texts.put(index(), Texts.document("rules/b.md", "The harbour must be closed at night."));
        var rules = new Filter(Set.of(new Collection("rules")), Set.of(), Optional.empty(), Optional.empty());

        assertThat(Texts.of(index().matching("harbour", 10, rules)))
                .containsExactly("The harbour must be closed at night.");
        assertThat(Texts.of(index().nearest("harbour", 1, rules)))
                .containsExactly("The harbour must be closed at night.");
    }

    @Test
    default void looksOnlyAtTheDocumentsAskedFor() {
        SourceDocument wanted = Texts.document("b.md", "The harbour must be closed at night.");
        Texts.put(index(), Texts.document("a.md", "The harbour was closed."));
        Texts.put(index(), wanted);
        var one = new Filter(Set.of(), Set.of(wanted.id()), Optional.empty(), Optional.empty());

        assertThat(Texts.of(index().matching("harbour", 10, one)))
                .containsExactly("The harbour must be closed at night.");
        assertThat(Texts.of(index().nearest("harbour", 1, one)))
                .containsExactly("The harbour must be closed at night.");
    }

    @Test
    default void looksOnlyAtTheDaysAskedForBothIncluded() {
        Texts.put(index(), Texts.published("a.md", LocalDate.of(2026, 1, 3), "The harbour was closed."));
        Texts.put(index(), Texts.published("b.md", LocalDate.of(2026, 1, 4), "The harbour was opened."));
        Texts.put(index(), Texts.published("c.md", LocalDate.of(2026, 1, 5), "The harbour was dredged."));
        Texts.put(index(), Texts.document("undated.md", "The harbour was painted."));
        LocalDate day = LocalDate.of(2026, 1, 4);
        var fourth = new Filter(Set.of(), Set.of(), Optional.of(day), Optional.of(day));

        assertThat(Texts.of(index().matching("harbour", 10, fourth))).containsExactly("The harbour was opened.");
        assertThat(Texts.of(index().nearest("harbour", 10, fourth))).containsExactly("The harbour was opened.");
    }

    @Test
    default void findsPassagesByTheDaysTheySpeakOf() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.", "The harbour was opened.");
        var may = new DateInterval(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        var ancient = new DateInterval(LocalDate.of(79, 1, 1), LocalDate.of(79, 12, 31));
        index().replace(document, "hash", Texts.dated(document, List.of(ancient, may), List.of()));

        assertThat(Texts.of(index().matching("harbour", 10, about(DateInterval.day(LocalDate.of(2025, 5, 31))))))
                .containsExactly("The harbour was closed.");
        assertThat(Texts.of(index().nearest("harbour", 10, about(DateInterval.until(LocalDate.of(100, 1, 1))))))
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
        Texts.put(index(), Texts.published("a.md", day, "The harbour was closed."));
        Texts.put(index(), Texts.published("b.md", day.plusDays(1), "The harbour was opened."));

        assertThat(Texts.of(index().matching("harbour", 10, about(DateInterval.until(day)))))
                .containsExactly("The harbour was closed.");
    }

    private static Filter about(DateInterval days) {
        return Filter.NONE.about(List.of(days));
    }
}
