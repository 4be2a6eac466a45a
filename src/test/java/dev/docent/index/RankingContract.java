package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every index must rank: passages as Lucene ranks them, so that answers do not depend on where the index is kept.
interface RankingContract extends TriedIndex {

    List<String> WORDS = List.of(
            "harbour",
            "fog",
            "ships",
            "closed",
            "opening",
            "captains",
            "lamp",
            "pilot",
            "night",
            "storm",
            "letter",
            "ferry",
            "tide",
            "crane",
            "berth",
            "ledger",
            "cargo",
            "buoys",
            "warehouse",
            "minister");

    private static SourceDocument random(int number, Random random) {
        String[] paragraphs = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ -> text(5 + random.nextInt(60), random))
                .toArray(String[]::new);
        String name = (number % 3 == 0 ? "news/" : "rules/") + number / 26 + (char) ('a' + number % 26) + ".md";
        SourceDocument made = Texts.titled(name, text(1 + random.nextInt(4), random), paragraphs);
        return Texts.withId(made, new DocumentId("d" + number));
    }

    /// Some words are far more common than others.
    private static String text(int length, Random random) {
        return IntStream.range(0, length)
                .mapToObj(_ -> WORDS.get(random.nextInt(1 + random.nextInt(WORDS.size()))))
                .collect(Collectors.joining(" "));
    }

    @Test
    default void ranksPassagesAsLuceneDoes(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectory(folder.resolve("lucene"));
        var embedder = new Embedder(new LetterCounts("letters"));
        try (var lucene = new LucenePassageIndex(new IndexFolder(place), embedder, Clock.systemUTC())) {
            var random = new Random(7);
            for (int i = 0; i < 60; i++) {
                SourceDocument document = random(i, random);
                Texts.put(lucene, document);
                Texts.put(index(), document);
            }
            var news = new Filter(Set.of(new Collection("news")), Set.of(), Optional.empty(), Optional.empty());
            for (int i = 0; i < 25; i++) {
                String question = text(1 + random.nextInt(6), random);
                for (Filter filter : List.of(Filter.NONE, news)) {
                    assertSame(index().matching(question, 20, filter), lucene.matching(question, 20, filter));
                    assertSame(index().nearest(question, 20, filter), lucene.nearest(question, 20, filter));
                }
            }
        }
    }

    private static void assertSame(List<Match> found, List<Match> expected) {
        assertThat(found).hasSameSizeAs(expected);
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).score()).isCloseTo(expected.get(i).score(), within(1e-4));
            scores.add(expected.get(i).score());
        }
        double last = scores.isEmpty() ? 0 : scores.getLast();
        assertThat(clear(found, last)).containsExactlyInAnyOrderElementsOf(clear(expected, last));
    }

    /// Of several that are equally good, any may be the last.
    private static List<String> clear(List<Match> matches, double last) {
        return matches.stream()
                .filter(match -> match.score() > last + 1e-3)
                .map(match -> match.passage().id().toString())
                .toList();
    }
}
