package dev.docent.document.fetch;

import dev.docent.document.ShortName;
import dev.docent.document.TextDigest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file from the web is called: by its address, with the ending that its media type asks for. Where the name
/// does not spell the whole address, a hash of the address tells it from the names of others.
final class FileNames {

    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/csv", ".csv",
            "application/pdf", ".pdf");

    /// Of the letters from the address; with hash and ending it is still a name that any disk can hold.
    private static final int MOST_BYTES = 150;

    private static final Pattern OWN_ENDING = Pattern.compile("/[^/]+(\\.[A-Za-z0-9]{1,8})$");

    private static final int HASH_DIGITS = 12;

    private FileNames() {}

    static String of(URI address, Optional<String> mediaType) {
        String place = host(address) + path(address);
        String ending = mediaType.flatMap(FileNames::ending).orElseGet(() -> ownEnding(place));
        String stem = place.toLowerCase(Locale.ROOT).endsWith(ending)
                ? place.substring(0, place.length() - ending.length())
                : place;
        String name = plain(ShortName.beginning(plain(stem + query(address)), MOST_BYTES));
        return spells(name + ending, address) ? name + ending : name + "-" + hash(address) + ending;
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getHost())
                .orElse(String.valueOf(address.getRawAuthority()))
                .toLowerCase(Locale.ROOT);
    }

    private static String path(URI address) {
        return Optional.ofNullable(address.getPath()).orElse("");
    }

    private static String query(URI address) {
        return Optional.ofNullable(address.getQuery()).map(it -> "-" + it).orElse("");
    }

    private static Optional<String> ending(String mediaType) {
        return Optional.ofNullable(
                ENDINGS.get(mediaType.split(";", -1)[0].strip().toLowerCase(Locale.ROOT)));
    }

    private static String ownEnding(String place) {
        Matcher ending = OWN_ENDING.matcher(place);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}._=-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }

    /// @return whether the address is that of the name, each dash of which then is a slash of the address
    private static boolean spells(String name, URI address) {
        String told = name.replace('-', '/');
        int slash = told.indexOf('/');
        return slash > 0
                && told.equals(host(address) + path(address))
                && bare(address).equals("//" + host(address) + encoded(told.substring(slash)));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return "";
        }
    }

    private static String hash(URI address) {
        return TextDigest.of(bare(address), HASH_DIGITS);
    }

    /// @return what leads to the page, by whichever scheme and to whichever part of it
    private static String bare(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query =
                Optional.ofNullable(address.getRawQuery()).map(it -> "?" + it).orElse("");
        return URI.create("//" + host(address) + port + address.getRawPath() + query)
                .toASCIIString();
    }
}
