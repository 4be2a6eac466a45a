package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.TextDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MboxTest {

    private static final String FIRST = """
            From ida@example.org Thu Feb  5 23:30:00 2026
            From: ida@example.org
            Date: Thu, 5 Feb 2026 23:30:00 +0000
            Subject: New buoys
            Message-ID: <1@example.org>
            Content-Type: text/plain

            They come on Friday.

            From what I hear there are twelve.

            From Monday 10:30 on they lie at the quay until May 2026.
            >From here they look small.

            """;

    private static final String SECOND = """
            From ole@example.org Fri Feb  6 08:00:00 2026
            From: ole@example.org
            Subject: Re: New buoys
            Content-Type: text/plain

            I shall be there.
            """;

    private static final String FIRST_NAME = "crew.mbox!/mail-" + TextDigest.of("<1@example.org>", 16) + ".eml";

    @TempDir
    private Path folder;

    @Test
    void eachMailOfALargeMailboxIsADocumentOfItsOwn() throws IOException {
        Path mailbox = Files.writeString(folder.resolve("crew.mbox"), FIRST + filler() + SECOND);

        try (Extraction read = Reading.extraction(ReadingSettings.USUAL, Reading.file(mailbox))) {
            List<DocumentFile> mails = read.parts();

            assertThat(mails)
                    .extracting(DocumentFile::file)
                    .containsExactly(FIRST_NAME, "crew.mbox!/mail-2.eml", "crew.mbox!/mail-3.eml");
            SourceDocument first = Reading.of(mails.getFirst().path());
            assertThat(first.title()).isEqualTo("New buoys");
            assertThat(first.published().orElseThrow().date()).hasToString("2026-02-05");
            assertThat(first.text())
                    .contains("From what I hear there are twelve.", "From Monday 10:30 on")
                    .endsWith("\nFrom here they look small.");
            assertThat(Reading.of(mails.getLast().path()).text()).endsWith("I shall be there.");
        }
    }

    @Test
    void soIsEachOfManyMails() throws IOException {
        Path mailbox = Files.writeString(folder.resolve("crew.mbox"), FIRST + (SECOND + "\n").repeat(10));

        try (Extraction read = Reading.extraction(ReadingSettings.USUAL, Reading.file(mailbox))) {
            assertThat(read.parts())
                    .extracting(DocumentFile::file)
                    .hasSize(11)
                    .startsWith(FIRST_NAME, "crew.mbox!/mail-2.eml");
            assertThat(Reading.of(read.parts().getLast().path()).title()).isEqualTo("Re: New buoys");
            assertThat(read.document().published()).isEmpty();
        }
    }

    @Test
    void aFewMailsAreSectionsOfOneDocumentThatIsOfNoDay() throws IOException {
        Path mailbox = Files.writeString(folder.resolve("crew.mbox"), FIRST + SECOND);

        SourceDocument document = Reading.of(mailbox);

        assertThat(Reading.blocks(document))
                .contains("HEADING1 New buoys", "HEADING1 Re: New buoys", "PARAGRAPH I shall be there.");
        assertThat(document.text()).contains("Date: ");
        assertThat(document.published()).isEmpty();
    }

    @Test
    void aMailKeepsItsNameWhenOthersComeBeforeIt() throws IOException {
        Path mailbox = Files.writeString(folder.resolve("crew.mbox"), (SECOND + "\n").repeat(10) + FIRST);

        try (Extraction read = Reading.extraction(ReadingSettings.USUAL, Reading.file(mailbox))) {
            assertThat(read.parts())
                    .extracting(DocumentFile::file)
                    .startsWith("crew.mbox!/mail-1.eml")
                    .endsWith(FIRST_NAME);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From ida at example.org  Thu Feb  5 23:30:00 2026",
                "From - Thu Feb 05 23:30:00 2026",
                "From 17@xxx Thu Feb 05 23:30:00 +0000 2026",
                "From MAILER-DAEMON Thu, 5 Feb 2026 23:30:00"
            })
    void aMailBeginsAsDifferentProgramsWriteIt(String start) throws IOException {
        Path mailbox =
                Files.writeString(folder.resolve("crew.mbox"), SECOND + "\n" + FIRST.replaceFirst("From ida.*", start));

        assertThat(Reading.blocks(Reading.of(mailbox))).contains("HEADING1 New buoys", "HEADING1 Re: New buoys");
    }

    private static String filler() {
        String line = "All is calm on the water and there is nothing to tell.\n";
        return "From log@example.org Fri Feb  6 00:00:00 2026\nSubject: Log\n\n" + line.repeat(20_000) + "\n";
    }
}
