package dev.docent.document.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a file from the web is called: by its address, with the ending that its media type asks for.
final class FileNames {

    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/csv", ".csv",
            "application/pdf", ".pdf");

    private static final int LONGEST = 120;

    private FileNames() {}

    static String of(URI address, Optional<String> mediaType) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String query =
                Optional.ofNullable(address.getQuery()).map(it -> "-" + it).orElse("");
        String ending = mediaType
                .map(type -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                .map(ENDINGS::get)
                .orElse("");
        String name = plain(address.getHost() + path);
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            name = name.substring(0, name.length() - ending.length());
        }
        name = plain(name + query);
        return name.substring(0, Math.min(LONGEST, name.length())) + ending;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}._=-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }
}
