package dev.docent.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/// The widget's script as pages load it: one file, made of the modules beside each other in `static/widget`.
///
/// @param version the version of the service that it belongs to
/// @param text the script
/// @param hash tells it from every other script, in an address
/// @param integrity what a page may demand of it: `sha384-…`
public record WidgetScript(String version, String text, String hash, String integrity) {

    static final String NAME = "docent-chat.js";

    private static final String FOLDER = "/static/widget/";
    private static final int HASH_DIGITS = 16;

    /// @return the script of this version of the service
    public static WidgetScript load() {
        String version = built();
        String text = "/*! Docent chat " + version + " | Apache-2.0 */\n"
                + Compaction.of(Bundle.of(module -> read(FOLDER + module), NAME));
        byte[] digest = digest(text);
        return new WidgetScript(
                version,
                text,
                HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS),
                "sha384-" + Base64.getEncoder().encodeToString(digest));
    }

    /// @param service where pages reach the service: `https://docent.example.org`
    /// @return what a page needs to show the widget, and what its content policy has to allow
    public String snippet(String service) {
        return """
                <script type="module" crossorigin="anonymous" src="%1$s/widget/%2$s/%3$s"
                  integrity="%4$s"></script>
                <docent-chat widget="NAME"></docent-chat>

                The page's Content-Security-Policy, where it has one, needs at least:
                  script-src %1$s; connect-src %1$s

                NAME is what the service calls the site, whose pages it must know:
                  --docent.widget.sites.NAME.origins=https://www.example.org

                After an update of the service the address and the hash are others; the last few still work. Without the
                hash, the tag is always up to date:
                <script type="module" src="%1$s/widget/%3$s"></script>""".formatted(service, hash, NAME, integrity);
    }

    private static String built() {
        try (InputStream content = WidgetScript.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties build = new Properties();
            if (content != null) {
                build.load(content);
            }
            return build.getProperty("build.version", "0");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the version of this build", unreadable);
        }
    }

    private static String read(String path) {
        try (InputStream content = WidgetScript.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("The widget's script lacks " + path);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
