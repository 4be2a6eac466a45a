package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.Utf8Text;
import dev.docent.document.content.CleanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;

/// Reads text of an unknown character set.
final class TextDecoder {

    private static final int MAX_BYTES_A_CHARACTER = 4;

    private final int maxCharacters;

    TextDecoder(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /// @return the file's bytes, no more than could matter
    byte[] bytes(Path path) throws IOException {
        long limit = (long) maxCharacters * MAX_BYTES_A_CHARACTER;
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 8));
        }
    }

    /// @return the text, clean and with `\n` at each line's end
    String text(Path path) throws IOException {
        byte[] bytes = bytes(path);
        return CleanText.of(decode(bytes, charset(bytes)));
    }

    /// @return by its mark or by its content; UTF-8 if the content fits
    static Charset charset(byte[] bytes) {
        return charset(bytes, Optional.empty());
    }

    /// @param declared what the text says of itself, which counts unless the content shows that it is not so
    /// @return by its mark or by its content; UTF-8 if the content fits
    static Charset charset(byte[] bytes, Optional<Charset> declared) {
        return WideText.charset(bytes).orElseGet(() -> inBytes(bytes, declared));
    }

    private static Charset inBytes(byte[] bytes, Optional<Charset> declared) {
        return switch (Utf8Text.find(bytes)) {
            case WHOLE -> StandardCharsets.UTF_8;
            case BROKEN, ASCII -> declared.orElse(StandardCharsets.UTF_8);
            case NONE ->
                declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .orElseGet(() -> guess(bytes));
        };
    }

    private static Charset guess(byte[] bytes) {
        try (AutoDetectReader reader = new AutoDetectReader(new ByteArrayInputStream(bytes))) {
            return likelier(reader.getCharset(), bytes);
        } catch (IOException | TikaException unknown) {
            throw new UnreadableDocumentException(
                    "The file's character set cannot be made out; save it as UTF-8.", unknown);
        }
    }

    /// What looks like Latin-1 or like a Macintosh's Cyrillic is Windows' nearly always.
    private static Charset likelier(Charset guess, byte[] bytes) {
        if (guess.equals(StandardCharsets.ISO_8859_1)) {
            return Charset.forName("windows-1252");
        }
        boolean cyrillic = guess.name().equals("x-MacCyrillic") && count(bytes, 0xC0) > count(bytes, 0x80);
        return cyrillic ? Charset.forName("windows-1251") : guess;
    }

    /// @return how many bytes lie among the 32 from the first one on
    private static int count(byte[] bytes, int first) {
        int count = 0;
        for (byte value : bytes) {
            count += ((value & 0xFF) >> 5) == (first >> 5) ? 1 : 0;
        }
        return count;
    }

    private static String decode(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
