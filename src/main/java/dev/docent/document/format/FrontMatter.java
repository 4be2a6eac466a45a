package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Description;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// The YAML at the head of a Markdown file.
///
/// @param length how many characters it takes up, its marks and the line's end after them included; 0 if there is none
record FrontMatter(Map<String, String> values, int length) {

    private static final Logger LOG = LoggerFactory.getLogger(FrontMatter.class);
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final String MARK = "---";

    private static final List<String> DATES = List.of(
            "published", "publishedat", "published_at", "publication_date", "publicationdate", "date", "pubdate");
    private static final List<String> URLS =
            List.of("url", "canonical", "canonical_url", "link", "permalink", "source");
    private static final List<String> LANGUAGES = List.of("lang", "language", "locale");

    FrontMatter {
        values = Map.copyOf(values);
    }

    /// @param source a file's text; broken YAML counts as front matter that says nothing
    static FrontMatter of(String source) {
        int start = afterLine(source, 0);
        if (!source.substring(0, start).stripTrailing().equals(MARK)) {
            return NONE;
        }
        int end = closingMark(source, start);
        return end < 0 ? NONE : new FrontMatter(values(source.substring(start, end)), afterLine(source, end));
    }

    Description description() {
        Optional<PublicationDate> published =
                first(DATES).flatMap(WrittenDates::first).map(date -> new PublicationDate(date, Origin.FRONT_MATTER));
        return new Description(
                first(List.of("title")),
                first(URLS).filter(Urls::isWeb),
                first(LANGUAGES).flatMap(Languages::of),
                published);
    }

    private Optional<String> first(List<String> names) {
        return names.stream().map(values::get).filter(value -> value != null).findFirst();
    }

    private static int closingMark(String source, int start) {
        for (int line = start; line < source.length(); line = afterLine(source, line)) {
            String content = source.substring(line, afterLine(source, line)).stripTrailing();
            if (content.equals(MARK) || content.equals("...")) {
                return line;
            }
            if (content.isEmpty() && line == start) {
                return -1; // Two thematic breaks, nothing more.
            }
        }
        return -1;
    }

    private static int afterLine(String source, int position) {
        int end = source.indexOf('\n', position);
        return end < 0 ? source.length() : end + 1;
    }

    private static Map<String, String> values(String yaml) {
        try {
            return yaml().load(yaml) instanceof Map<?, ?> map ? scalars(map) : Map.of();
        } catch (YAMLException | ClassCastException broken) {
            LOG.info("Passing over front matter that is not YAML");
            LOG.debug("The front matter's problem", broken);
            return Map.of();
        }
    }

    private static Map<String, String> scalars(Map<?, ?> map) {
        Map<String, String> scalars = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key instanceof String name && value instanceof String text && !text.isBlank()) {
                scalars.putIfAbsent(name.toLowerCase(Locale.ROOT), text.strip());
            }
        });
        return scalars;
    }

    /// Every value stays as it is written: a date turned into a moment would lose its day in some time zones.
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }
}
