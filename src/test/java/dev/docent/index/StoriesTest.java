package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private final Stories stories = new Stories();
    private final Random random = new Random(7);

    private static DocumentSummary document(String name, Optional<LocalDate> published) {
        var id = new DocumentId(name);
        return new DocumentSummary(
                id,
                name + ".md",
                Collection.DEFAULT,
                name,
                Optional.empty(),
                published.map(day -> new PublicationDate(day, PublicationDate.Origin.META)),
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                0,
                0,
                Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "hash",
                id);
    }

    private void put(String name, List<String> words) {
        stories.put(document(name, Optional.empty()), Sketch.of(String.join(" ", words)));
    }

    private List<String> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "word" + random.nextInt(5_000))
                .toList();
    }

    /// The text with single words replaced, evenly spread.
    private List<String> edited(List<String> words, int edits) {
        var edited = new ArrayList<>(words);
        int first = random.nextInt(words.size() / edits);
        for (int i = 0; i < edits; i++) {
            edited.set(first + i * words.size() / edits, "edit" + random.nextInt(1_000_000));
        }
        return edited;
    }

    private String story(String name) {
        return stories.of(new DocumentId(name)).value();
    }

    @Test
    void aCopyWithAFewWordsChangedIsOfTheSameStory() {
        List<String> words = words(400);
        put("b", words);
        put("a", edited(words, 4));
        put("c", words(400));

        assertThat(story("b")).isEqualTo("a");
        assertThat(story("a")).isEqualTo("a");
        assertThat(story("c")).isEqualTo("c");
        assertThat(stories.story(new DocumentId("a"))).containsExactly(new DocumentId("a"), new DocumentId("b"));
    }

    @Test
    void aTextOfWhichAQuarterIsNewIsAStoryOfItsOwn() {
        List<String> words = words(400);
        put("a", words);
        var other = new ArrayList<>(words.subList(0, 300));
        other.addAll(words(100));
        put("b", other);

        assertThat(story("b")).isEqualTo("b");
    }

    @Test
    void capitalsAndPunctuationMakeNoDifference() {
        List<String> words = words(200);
        stories.put(document("a", Optional.empty()), Sketch.of(String.join(" ", words)));
        stories.put(
                document("b", Optional.empty()),
                Sketch.of(String.join(", ", words).toUpperCase(Locale.ROOT) + "!"));

        assertThat(story("b")).isEqualTo("a");
    }

    @Test
    void ofShortTextsOnlyTheVerySameAreCopies() {
        List<String> words = words(90);
        put("a", words);
        put("b", edited(words, 1));
        put("c", words);

        assertThat(story("b")).isEqualTo("b");
        assertThat(story("c")).isEqualTo("a");
    }

    @Test
    void documentsWithoutTextAreNoCopiesOfEachOther() {
        put("a", List.of());
        put("b", List.of());

        assertThat(story("b")).isEqualTo("b");
    }

    @Test
    void theOnePublishedFirstIsTheFirstOfItsStory() {
        String text = String.join(" ", words(200));
        stories.put(document("a", Optional.empty()), Sketch.of(text));
        stories.put(document("b", Optional.of(LocalDate.of(2026, 1, 6))), Sketch.of(text));
        stories.put(document("c", Optional.of(LocalDate.of(2026, 1, 5))), Sketch.of(text + " more"));

        assertThat(story("a")).isEqualTo("c");
        assertThat(story("b")).isEqualTo("c");
    }

    /// Each version is nearly the same as the one before, and the first and the last are not.
    private List<List<String>> versions(int count) {
        var versions = new ArrayList<List<String>>();
        versions.add(words(400));
        while (versions.size() < count) {
            versions.add(edited(versions.getLast(), 5));
        }
        return versions;
    }

    @Test
    void whatLinkedAStoryTakesItApartWhenItGoes() {
        List<List<String>> versions = versions(9);
        for (int i = 0; i < 9; i++) {
            put("v" + i, versions.get(i));
        }
        assertThat(story("v8")).isEqualTo("v0");

        IntStream.range(2, 7).forEach(i -> stories.remove(new DocumentId("v" + i)));

        assertThat(story("v1")).isEqualTo("v0");
        assertThat(story("v7")).isEqualTo("v7");
        assertThat(story("v8")).isEqualTo("v7");
    }

    @Test
    void theFirstOfAStoryCanGo() {
        List<String> words = words(200);
        put("a", words);
        put("b", words);
        put("c", edited(words, 1));

        stories.remove(new DocumentId("a"));

        assertThat(story("b")).isEqualTo("b");
        assertThat(story("c")).isEqualTo("b");
    }

    @Test
    void aDocumentThatChangesLeavesItsStory() {
        List<String> words = words(200);
        put("a", words);
        put("b", words);

        put("b", words(200));

        assertThat(story("b")).isEqualTo("b");
        assertThat(stories.story(new DocumentId("a"))).hasSize(1);
    }

    /// Whatever is put in and taken out on the way.
    @Test
    void storiesDependOnTheDocumentsAlone() {
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < 20; i++) {
            texts.addAll(versions(5));
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        order.forEach(i -> put("d" + i, texts.get(i)));
        List<String> expected = order.stream().map(i -> story("d" + i)).toList();

        for (int round = 0; round < 5; round++) {
            Collections.shuffle(order, random);
            order.subList(0, 50).forEach(i -> stories.remove(new DocumentId("d" + i)));
            Collections.shuffle(order, random);
            order.forEach(i -> put("d" + i, texts.get(i)));

            assertThat(IntStream.range(0, texts.size()).mapToObj(i -> story("d" + i)))
                    .containsExactlyElementsOf(expected);
        }
        assertThat(expected.stream().distinct().count()).isBetween(20L, 30L);
    }

    @Test
    void theShareOfEqualBytesTellsTheShareOfRunsInCommon() {
        int right = 0;
        for (int i = 0; i < 200; i++) {
            List<String> words = words(500);
            right += Sketch.of(String.join(" ", words)).isNearlySame(Sketch.of(String.join(" ", edited(words, 5))))
                    ? 1
                    : 0;
            right += Sketch.of(String.join(" ", words)).isNearlySame(Sketch.of(String.join(" ", edited(words, 20))))
                    ? 0
                    : 1;
        }

        // Of the runs 90 % are in both, and 67 %.
        assertThat(right).isGreaterThan(390);
    }
}
