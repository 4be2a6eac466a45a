package dev.docent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {

    @TempDir
    private Path home;

    private static Extraction extraction(Path unpacked) {
        var document = new SourceDocument(
                DocumentId.of("a.zip"),
                "a.zip",
                Collection.DEFAULT,
                "application/zip",
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                "",
                List.of(),
                false,
                Optional.empty());
        return new Extraction(document, List.of(), Map.of(), Optional.of(unpacked));
    }

    @Test
    void whatWasUnpackedIsDeletedInTheEnd() throws IOException {
        Path unpacked = home.resolve("unpacked");
        Files.createDirectories(unpacked.resolve("more"));
        Files.writeString(unpacked.resolve("more/a.txt"), "words");

        extraction(unpacked).close();

        assertThat(unpacked).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeDeletedCostsNobodyTheDocument() {
        assertThatNoException()
                .isThrownBy(() -> extraction(home.resolve("none")).close());
    }
}
