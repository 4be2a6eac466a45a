package dev.docent.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.format.Reading;
import dev.docent.passage.Sentences.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a document holds, its passages and its sentences are its text, nothing lost and nothing twice.
class PartitionTest {

    private static final PassageProperties SIZES = new PassageProperties(40, 60);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String[] CRUMBS = {
        "word",
        "Dr.",
        "U.S.",
        "e.g.",
        "Stop.",
        "Really?",
        "\n",
        "\n\n",
        " ",
        "  ",
        "| a | b |",
        "- item",
        "# Head",
        "```",
        "5 January 2026",
        "\u00A0",
        "\uD83D\uDE00",
        "漢字。",
        ",",
        ";",
        "\t",
        "x".repeat(300),
        "===",
        "(J. K."
    };

    private final Splitter splitter = new StructureSplitter(new WordCounter(), SIZES);

    static List<Path> files() {
        return Reading.files();
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofAnyFile(Path path) {
        readable(path).ifPresent(this::assertPartition);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAnyText(int seed) {
        assertPartition(randomDocument(new Random(seed)));
    }

    @Test
    void aTextOfWhiteSpaceHasNoPassages() {
        assertThat(splitter.split(document(" \n\n ", List.of()))).isEmpty();
    }

    private void assertPartition(SourceDocument document) {
        List<Passage> passages = splitter.split(document);
        List<Sentence> sentences = Sentences.of(document.text());

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(document.text());
        assertThat(sentences.stream()
                        .map(sentence -> document.text().substring(sentence.start(), sentence.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(document.text());
        assertThat(passages).noneMatch(passage -> passage.text().isBlank());
        assertThat(passages)
                .allSatisfy(passage -> assertThat(passage.id().position()).isEqualTo(passages.indexOf(passage)));
    }

    private static SourceDocument randomDocument(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "\n ");
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int block = 0; block < count; block++) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            int start = text.length();
            text.append('a').append(crumbs(random)).append('z');
            int level = kind == Kind.HEADING ? 1 + random.nextInt(4) : 0;
            blocks.add(new Block(kind, level, start, text.length(), OptionalInt.empty()));
            text.append(random.nextBoolean() ? "\n" : "\n\n ");
        }
        return document(text.toString(), blocks);
    }

    private static String crumbs(Random random) {
        StringBuilder crumbs = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            crumbs.append(CRUMBS[random.nextInt(CRUMBS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return crumbs.toString();
    }

    private static SourceDocument document(String text, List<Block> blocks) {
        return new SourceDocument(
                new DocumentId("random"),
                "random.txt",
                Collection.DEFAULT,
                "text/plain",
                "Random",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                text,
                blocks,
                false,
                Optional.empty());
    }

    private static Optional<SourceDocument> readable(Path path) {
        try {
            return Optional.of(Reading.of(path));
        } catch (UnreadableDocumentException refused) {
            return Optional.empty();
        }
    }
}
