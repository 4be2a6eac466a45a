package dev.docent.document.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which character set a page says it is in, and takes the names as browsers do (WHATWG Encoding Standard): they
/// mean a set that has more characters than the one that was named.
final class WebCharset {

    private static final int HEAD = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
                    + "|^\\W{0,3}<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("utf-16", "utf-8"),
            Map.entry("utf-16le", "utf-8"),
            Map.entry("utf-16be", "utf-8"));

    private WebCharset() {}

    /// @return what the page declares; empty if it declares nothing that is known
    static Optional<Charset> declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? named(Optional.ofNullable(declaration.group(1)).orElseGet(() -> declaration.group(2)))
                : Optional.empty();
    }

    /// @return the set of that name; empty if there is none
    static Optional<Charset> named(String name) {
        try {
            Charset named = Charset.forName(name.strip());
            String larger = LARGER.get(named.name().toLowerCase(Locale.ROOT));
            return Optional.of(larger == null ? named : Charset.forName(larger));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
