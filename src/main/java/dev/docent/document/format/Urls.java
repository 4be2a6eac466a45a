package dev.docent.document.format;

import java.net.URI;
import java.net.URISyntaxException;

/// Tells addresses of the web from anything else.
final class Urls {

    private Urls() {}

    static boolean isWeb(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException somethingElse) {
            return false;
        }
    }
}
