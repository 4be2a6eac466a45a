package dev.docent.document.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.apache.poi.hpsf.Filetime;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages as Outlook saves them: streams that are named by the property they hold, MS-OXMSG.
class OutlookMessageTest {

    private static final String TEXT = "001F";
    private static final String BYTES = "0102";

    @TempDir
    private Path folder;

    @Test
    void aMessageIsReadWithItsHeadAndWhatIsAttached() throws IOException {
        try (Extraction read = Reading.extraction(ReadingSettings.USUAL, Reading.file(message()))) {
            assertThat(read.document().title()).isEqualTo("New buoys");
            assertThat(read.document().published())
                    .contains(new PublicationDate(LocalDate.of(2026, 2, 5), Origin.MESSAGE));
            assertThat(read.document().text()).contains("Ida Berg", "The buoys come on Friday.");
            assertThat(read.parts()).extracting(DocumentFile::file).containsExactly("mail.msg!/depths.csv");
            assertThat(Reading.of(read.parts().getFirst().path()).text()).contains("Mole");
        }
    }

    private Path message() throws IOException {
        Path path = folder.resolve("mail.msg");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            DirectoryEntry message = files.getRoot();
            text(message, "001A", "IPM.Note");
            text(message, "0037", "New buoys");
            text(message, "0C1A", "Ida Berg");
            text(message, "0C1F", "ida@example.org");
            text(message, "0E04", "crew@example.org");
            text(message, "1000", "The buoys come on Friday.");
            add(message, "__properties_version1.0", properties());
            DirectoryEntry attachment = message.createDirectory("__attach_version1.0_#00000000");
            text(attachment, "3707", "depths.csv");
            add(attachment, "__substg1.0_3701" + BYTES, "Place,Metres\nMole,9.5\n".getBytes(UTF_8));
            files.writeFilesystem(out);
        }
        return path;
    }

    /// The time at which it was sent, after a head of 32 bytes.
    private static byte[] properties() {
        ByteBuffer bytes = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(32);
        bytes.putShort((short) 0x0040).putShort((short) 0x0039).putInt(6);
        bytes.putLong(Filetime.dateToFileTime(Date.from(Instant.parse("2026-02-05T12:00:00Z"))));
        return bytes.array();
    }

    private static void text(DirectoryEntry entry, String property, String value) throws IOException {
        add(entry, "__substg1.0_" + property + TEXT, value.getBytes(UTF_16LE));
    }

    private static void add(DirectoryEntry entry, String name, byte[] content) throws IOException {
        entry.createDocument(name, new ByteArrayInputStream(content));
    }
}
