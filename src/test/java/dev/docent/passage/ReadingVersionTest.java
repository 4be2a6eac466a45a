package dev.docent.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Extraction;
import dev.docent.document.ReadingVersion;
import dev.docent.document.SourceDocument;
import dev.docent.document.TextDigest;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.format.Reading;
import dev.docent.document.format.ReadingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that were read before are read anew only where the version says so.
class ReadingVersionTest {

    private static final int VERSION = 7;

    /// What that version makes of the files below.
    private static final String DIGEST = "b87eba73c8bce5af1b3d59ab338073bc";

    @TempDir
    private Path folder;

    private final Splitter splitter = new StructureSplitter(new WordCounter(), new PassageProperties(40, 60));

    @Test
    void whatIsReadInAnotherWayHasAnotherVersion() throws IOException {
        String digest = TextDigest.of(readings(), 32);

        assertThat(List.of(ReadingVersion.CURRENT, digest))
                .as("Documents read differently now. Raise ReadingVersion.CURRENT, unless no release has this version"
                        + " yet, and put it here as VERSION, and as DIGEST: " + digest)
                .isEqualTo(List.of(VERSION, DIGEST));
    }

    private String readings() throws IOException {
        return Stream.concat(Reading.files().stream(), written())
                .map(this::reading)
                .collect(Collectors.joining("\n"));
    }

    /// Kinds of which there is no sample.
    private Stream<Path> written() throws IOException {
        return Stream.of(
                Files.writeString(folder.resolve("z.csv"), "Town;Opened\nMarl;1968\nVey;\"4 May 1971\"\n"),
                Files.writeString(folder.resolve("z.mbox"), """
                        From ann@example.org Mon Jan 05 10:00:00 2026
                        From: ann@example.org
                        Subject: Ferry
                        Date: Mon, 5 Jan 2026 10:00:00 +0000

                        It was late.
                        """),
                Files.writeString(folder.resolve("zz.mbox"), """
                        From ann@example.org Mon Jan 05 10:00:00 2026
                        Subject: Ferry

                        It was late.

                        From bo@example.org Tue Jan 06 10:00:00 2026
                        Subject: Re: Ferry

                        Again.
                        """),
                Files.writeString(folder.resolve("z.html"), """
                        <article><h1>Ferry</h1><section id="gdpr-rules"><h2>GDPR rules</h2><p>No names.</p></section>
                        <aside><p>A note.</p></aside></article><div id="cookie-banner">Accept!</div>
                        """),
                Files.writeString(folder.resolve("z.json"), "{\"town\": \"Marl\", \"opened\": 1968}"));
    }

    private String reading(Path sample) {
        String name = sample.getFileName().toString();
        var file = new DocumentFile(DocumentId.of(name), name, Collection.DEFAULT, sample);
        try (Extraction extraction = Reading.extraction(ReadingSettings.USUAL, file)) {
            SourceDocument document = extraction.document();
            return document + "\n" + splitter.split(document) + "\n"
                    + extraction.parts().stream().map(DocumentFile::file).toList() + extraction.refused();
        } catch (UnreadableDocumentException refusal) {
            return name + ": " + refusal.reason();
        }
    }
}
