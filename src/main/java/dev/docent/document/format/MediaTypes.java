package dev.docent.document.format;

import dev.docent.document.content.CleanText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells what kind of file a file is. For the commonest texts the name is enough, so that they wait for nothing; the
/// content is looked at whenever it does not look like text.
final class MediaTypes {

    private static final Map<String, String> TEXTS = Map.of(
            "md", MarkdownReader.MEDIA_TYPE,
            "markdown", MarkdownReader.MEDIA_TYPE,
            "txt", PlainTextReader.MEDIA_TYPE,
            "text", PlainTextReader.MEDIA_TYPE,
            "html", HtmlReader.MEDIA_TYPE,
            "htm", HtmlReader.MEDIA_TYPE,
            "csv", CsvReader.MEDIA_TYPE);

    private static final List<String> OTHER_BEGINNINGS =
            List.of("%PDF-", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "{\\rtf");
    private static final List<String> HTML_BEGINNINGS = List.of("<!doctype html", "<html");
    private static final List<String> OTHER_THAN_TEXT = List.of("image/", "audio/", "video/", "font/");
    private static final int SAMPLE = 4096;

    private final TikaParsers tika;

    MediaTypes(TikaParsers tika) {
        this.tika = tika;
    }

    String of(Path path) throws IOException {
        Optional<String> byName = Optional.ofNullable(TEXTS.get(ending(path)));
        if (byName.isPresent()) {
            byte[] sample = sample(path);
            Optional<Charset> wide = WideText.charset(sample);
            String beginning = new String(sample, wide.orElse(StandardCharsets.ISO_8859_1));
            if (wide.isPresent() || isText(beginning)) {
                return isHtml(beginning) ? HtmlReader.MEDIA_TYPE : byName.get();
            }
        }
        return tika.mediaType(path);
    }

    /// @return whether such files are pictures, sounds or the like, whatever words they carry along
    static boolean isNoText(String mediaType) {
        return OTHER_THAN_TEXT.stream().anyMatch(mediaType::startsWith);
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] sample(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean isText(String sample) {
        return OTHER_BEGINNINGS.stream().noneMatch(sample::startsWith) && sample.indexOf('\0') < 0;
    }

    private static boolean isHtml(String sample) {
        String beginning = CleanText.of(sample).stripLeading().toLowerCase(Locale.ROOT);
        return HTML_BEGINNINGS.stream().anyMatch(beginning::startsWith);
    }
}
