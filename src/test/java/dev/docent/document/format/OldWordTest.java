package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters as Word wrote them before 2007, with the least that a reader asks for, MS-DOC.
class OldWordTest {

    private static final byte[] TEXT =
            "The boat shed\rIt is let until May.\r".getBytes(Charset.forName("windows-1252"));

    private static final int TEXT_AT = 0x600;

    /// Pages of 512 bytes that hold the formats of the characters and of the paragraphs.
    private static final int CHARACTERS_PAGE = 8;

    private static final int PARAGRAPHS_PAGE = 9;

    private static final int PLACES_97 = 0x9A;

    @TempDir
    private Path folder;

    private final ByteBuffer document = ByteBuffer.allocate(0x2000).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer table = ByteBuffer.allocate(0x2000).order(ByteOrder.LITTLE_ENDIAN);

    @Test
    void aLetterOfWord97IsRead() throws IOException {
        head(0xA5EC, 0xC1);
        document.putShort(10, (short) 0x0200); // The table is the stream 1Table.
        document.putShort(0x20, (short) 14).putShort(0x3E, (short) 22).putShort(0x98, (short) 93);
        document.putInt(0x4C, TEXT.length);
        styles(place(1, 0, 20));
        sections(place(6, 0x100, 20));
        pages(place(12, 0x200, 12), CHARACTERS_PAGE);
        pages(place(13, 0x300, 12), PARAGRAPHS_PAGE);
        place(15, 0x380, 4); // Fonts
        place(31, 0x800, 500); // Properties
        pieces(place(33, 0x400, 21));

        assertIsRead(saved(true));
    }

    @Test
    void aLetterOfWord6IsRead() throws IOException {
        head(0xA5DC, 0x65);
        document.putInt(0x34, TEXT.length);
        document.putInt(0x88, 0x500).putInt(0x8C, 4); // Sections
        document.putInt(0xB8, 0x500).putInt(0xBC, 4); // Characters
        document.putInt(0xC0, 0x520).putInt(0xC4, 10);
        document.putInt(0x520, TEXT_AT).putInt(0x524, TEXT_AT + TEXT.length).putShort(0x528, (short) PARAGRAPHS_PAGE);
        document.putInt(0xD0, 0x540).putInt(0xD4, 2).putShort(0x540, (short) 2); // Fonts

        assertIsRead(saved(false));
    }

    private static void assertIsRead(Path letter) {
        assertThat(Reading.blocks(Reading.of(letter)))
                .containsExactly("PARAGRAPH The boat shed", "PARAGRAPH It is let until May.");
    }

    private void head(int mark, int version) {
        document.putShort(0, (short) mark).putShort(2, (short) version).putShort(12, (short) version);
        document.putInt(0x18, TEXT_AT).putInt(0x1C, TEXT_AT + TEXT.length);
        document.put(TEXT_AT, TEXT);
        for (int page : new int[] {CHARACTERS_PAGE, PARAGRAPHS_PAGE}) {
            int at = page * 512;
            document.putInt(at, TEXT_AT).putInt(at + 4, TEXT_AT + TEXT.length).put(at + 511, (byte) 1);
        }
    }

    /// @return where in the table the structure is that has the number
    private int place(int number, int at, int length) {
        document.putInt(PLACES_97 + 8 * number, at).putInt(PLACES_97 + 8 * number + 4, length);
        return at;
    }

    private void styles(int at) {
        table.putShort(at, (short) 18);
    }

    private void sections(int at) {
        table.putInt(at, 0).putInt(at + 4, TEXT.length).putInt(at + 10, -1);
    }

    private void pages(int at, int page) {
        table.putInt(at, TEXT_AT).putInt(at + 4, TEXT_AT + TEXT.length).putInt(at + 8, page);
    }

    /// One piece, of one byte a character.
    private void pieces(int at) {
        table.put(at, (byte) 2).putInt(at + 1, 16).putInt(at + 9, TEXT.length);
        table.putInt(at + 15, (TEXT_AT * 2) | 0x4000_0000);
    }

    private Path saved(boolean withTable) throws IOException {
        Path path = folder.resolve("letter.doc");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            files.getRoot().createDocument("WordDocument", new ByteArrayInputStream(document.array()));
            if (withTable) {
                files.getRoot().createDocument("1Table", new ByteArrayInputStream(table.array()));
            }
            files.writeFilesystem(out);
        }
        return path;
    }
}
