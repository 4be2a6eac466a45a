package dev.docent.document.format;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the linked data that pages carry for search engines.
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLd() {}

    /// @return the first publication date in the page's blocks of linked data; broken blocks are passed over
    static Optional<LocalDate> datePublished(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LocalDate> date = datePublished(script.data());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> datePublished(String json) {
        try {
            JsonNode found = JSON.readTree(json).findValue("datePublished");
            return found == null ? Optional.empty() : WrittenDates.first(found.asString(""));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
