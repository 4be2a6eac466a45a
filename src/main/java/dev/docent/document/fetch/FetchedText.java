package dev.docent.document.fetch;

import dev.docent.document.Utf8Text;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;

/// Keeps text readable whose character set only the server tells: as UTF-8, since a file does not tell it.
final class FetchedText {

    private static final Pattern CHARSET = Pattern.compile(
            "^(?:text/(?:html|plain|csv|markdown)|application/xhtml\\+xml)\\b.*;\\s*charset\\s*=\\s*\"?([\\w.:+-]+)",
            Pattern.CASE_INSENSITIVE);

    /// Browsers take them for windows-1252, which has more characters (WHATWG Encoding Standard).
    private static final Set<Charset> LATIN = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    /// Counts for browsers more than what the page says of itself.
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final int LOOKED_AT = 1 << 16;

    private FetchedText() {}

    /// @param mediaType as the server gives it, perhaps with a character set
    /// @return the same text in UTF-8, marked as such; what is no text, is Unicode or of an unknown character set,
    ///     as it is
    static InputStream readable(InputStream content, Optional<String> mediaType) throws IOException {
        Optional<Charset> charset = mediaType
                .flatMap(FetchedText::charset)
                .filter(told -> !told.name().startsWith("UTF"));
        if (charset.isEmpty()) {
            return content;
        }
        InputStream text = new BufferedInputStream(content, LOOKED_AT);
        return isUtf8(text) ? text : inUtf8(text, charset.get());
    }

    private static Optional<Charset> charset(String mediaType) {
        Matcher told = CHARSET.matcher(mediaType.strip());
        try {
            return told.find() ? Optional.of(Charset.forName(told.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Some servers tell of all their pages what is true of the old ones only.
    private static boolean isUtf8(InputStream text) throws IOException {
        text.mark(LOOKED_AT);
        byte[] beginning = text.readNBytes(LOOKED_AT);
        text.reset();
        return Utf8Text.find(beginning) == Utf8Text.WHOLE;
    }

    private static InputStream inUtf8(InputStream text, Charset charset) throws IOException {
        Charset meant = LATIN.contains(charset) ? Charset.forName("windows-1252") : charset;
        InputStream translated = ReaderInputStream.builder()
                .setReader(new InputStreamReader(text, meant))
                .setCharset(StandardCharsets.UTF_8)
                .get();
        return new SequenceInputStream(new ByteArrayInputStream(MARK), translated);
    }
}
