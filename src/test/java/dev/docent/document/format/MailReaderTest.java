package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    private static final String HEAD = """
            From: Ida Berg <ida@example.org>
            To: crew@example.org
            Date: Thu, 5 Feb 2026 23:30:00 -0800
            Subject: New buoys
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void aMailBeginsWithWhoWroteToWhomAndWhen() {
        SourceDocument document = Reading.of(
                folder, "mail.eml", HEAD + "Content-Type: text/plain\n\nThe buoys come on Friday.\nBe there.\n");

        assertThat(document.title()).isEqualTo("New buoys");
        assertThat(document.published()).contains(new PublicationDate(LocalDate.of(2026, 2, 5), Origin.MESSAGE));
        assertThat(document.text()).isEqualTo("""
                From: Ida Berg <ida@example.org>
                To: crew@example.org
                Date: Thu, 5 Feb 2026 23:30:00 -0800
                Subject: New buoys

                The buoys come on Friday.
                Be there.""");
    }

    @Test
    void anAttachmentIsADocumentOfItsOwn() throws IOException {
        Path mail = Files.writeString(folder.resolve("mail.eml"), """
                From: Ann <ann@example.org>
                To: Bo <bo@example.org>
                Subject: The ferry
                Date: Mon, 5 Jan 2026 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                The timetable is attached.
                --x
                Content-Type: text/csv; name="timetable.csv"
                Content-Disposition: attachment; filename="timetable.csv"

                From,To
                Ellery,Port Hale
                --x--
                """.replace("\n", "\r\n"));

        try (Extraction read = Reading.extraction(ReadingSettings.USUAL, Reading.file(mail))) {
            assertThat(read.document().text())
                    .contains("The timetable is attached.")
                    .doesNotContain("Port Hale");
            assertThat(read.parts()).extracting(DocumentFile::file).containsExactly("mail.eml!/timetable.csv");
            assertThat(Reading.of(read.parts().getFirst().path()).text()).contains("Port Hale");
        }
    }

    @Test
    void whatIsSentAsTextAndAsAPageIsReadOnce() {
        String body = """
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                The buoys come on Friday.
                --x
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <table><tr><td></td><td><p>The buoys come =FCber Kiel</p><p>on Friday.</p></td></tr></table>
                --x--
                """;

        SourceDocument document = Reading.of(folder, "mail.eml", HEAD + body);

        assertThat(document.text()).containsOnlyOnce("The buoys come");
        assertThat(Reading.blocks(document)).endsWith("PARAGRAPH The buoys come über Kiel", "PARAGRAPH on Friday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16"})
    void aMailThatWasSavedInAnotherCharacterSetIsRead(String charset) throws IOException {
        String mail = HEAD + "Content-Type: text/plain\n\nThe buoys come on Friday.\n";
        Path path = Files.write(folder.resolve("mail.eml"), mail.getBytes(Charset.forName(charset)));

        assertThat(Reading.of(path).text()).contains("To: crew@example.org").endsWith("come on Friday.");
    }

    @Test
    void aMailSavedUnderItsSubjectIsCalledByIt() {
        SourceDocument document =
                Reading.of(folder, "New buoys.eml", HEAD + "Content-Type: text/plain\n\nOn Friday.\n");

        assertThat(document.title()).isEqualTo("New buoys");
    }

    @Test
    void aMailWithoutASubjectIsCalledByItsSender() {
        SourceDocument document = Reading.of(
                folder, "mail.eml", "From: Ida Berg <ida@example.org>\nTo: crew@example.org\n\nCome to the quay.\n");

        assertThat(document.title()).isEqualTo("Message from Ida Berg <ida@example.org>");
    }

    @Test
    void attachedPicturesAndRecordingsAreCountedAndThoseShownWithinAreNot() {
        String attached = """
                --x
                Content-Type: %s; name="%s"
                Content-Disposition: %s; filename="%s"
                Content-Transfer-Encoding: base64

                AAAA
                """;
        SourceDocument document = Reading.of(
                folder,
                "mail.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThe buoys.\n"
                        + attached.formatted("image/png", "a.png", "attachment", "a.png")
                        + attached.formatted("image/jpeg", "b.jpg", "attachment", "b.jpg")
                        + attached.formatted("audio/mpeg", "c.mp3", "attachment", "c.mp3")
                        + attached.formatted("image/png", "logo.png", "inline", "logo.png")
                        + "--x--\n");

        assertThat(document.text()).contains("The buoys.");
        assertThat(document.problem())
                .hasValue("Left out: 2 attached pictures (text in pictures is read with"
                        + " docent.documents.reading.ocr=true), 1 attached recording.");
    }
}
