package dev.docent.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;

/// Reads which character set a page says it is in, and takes the names as browsers do (WHATWG Encoding Standard): they
/// mean a set that has more characters than the one that was named.
final class WebCharset {

    private static final int HEAD = 1024;
    private static final Pattern XML =
            Pattern.compile("^\\W{0,3}<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private WebCharset() {}

    /// @return what the page declares; empty if it declares nothing that is known
    static Optional<Charset> declared(byte[] page) {
        return detected(page, new Metadata()).or(() -> ofXml(page));
    }

    private static Optional<Charset> ofXml(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = XML.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    /// @return the set of that name; empty if there is none
    static Optional<Charset> named(String name) {
        Metadata head = new Metadata();
        head.set(Metadata.CONTENT_TYPE, "text/html; charset=" + name.strip());
        return detected(new byte[0], head);
    }

    /// Some names stand for nothing that could be read.
    private static Optional<Charset> detected(byte[] page, Metadata head) {
        try {
            return Optional.ofNullable(new StandardHtmlEncodingDetector().detect(new ByteArrayInputStream(page), head))
                    .filter(charset -> Charset.isSupported(charset.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
