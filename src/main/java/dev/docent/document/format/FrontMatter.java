package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Description;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/// The YAML or TOML at the head of a Markdown file.
///
/// @param length how many characters it takes up, its marks and the line's end after them included; 0 if there is none
record FrontMatter(Map<String, String> values, int length) {

    private static final Logger LOG = LoggerFactory.getLogger(FrontMatter.class);
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final TomlMapper TOML = new TomlMapper();
    private static final String MARK = "---";
    private static final String TOML_MARK = "+++";

    private static final List<String> DATES = List.of(
            "published",
            "publishedat",
            "published_at",
            "publishdate",
            "publish_date",
            "publication_date",
            "publicationdate",
            "date",
            "pubdate");
    private static final List<String> URLS =
            List.of("url", "canonical", "canonical_url", "link", "permalink", "source");
    private static final List<String> LANGUAGES = List.of("lang", "language", "locale");

    FrontMatter {
        values = Map.copyOf(values);
    }

    /// @param source a file's text; broken YAML or TOML counts as front matter that says nothing
    static FrontMatter of(String source) {
        int start = afterLine(source, 0);
        return switch (source.substring(0, start).stripTrailing()) {
            case MARK -> between(source, start, Set.of(MARK, "..."), FrontMatter::yamlValues);
            case TOML_MARK -> between(source, start, Set.of(TOML_MARK), FrontMatter::tomlValues);
            default -> NONE;
        };
    }

    private static FrontMatter between(
            String source, int start, Set<String> marks, Function<String, Map<String, String>> values) {
        int end = closingMark(source, start, marks);
        return end < 0 ? NONE : new FrontMatter(values.apply(source.substring(start, end)), afterLine(source, end));
    }

    Description description() {
        return new Description(
                first(List.of("title"), Optional::of),
                first(URLS, url -> Optional.of(url).filter(Urls::isWeb)),
                first(LANGUAGES, Languages::of),
                first(DATES, WrittenDates::first).map(date -> new PublicationDate(date, Origin.FRONT_MATTER)));
    }

    /// @return the first value that can be read: `published` may be a day or a mere yes
    private <T> Optional<T> first(List<String> names, Function<String, Optional<T>> reading) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(values.get(name)).flatMap(reading).stream())
                .findFirst();
    }

    private static int closingMark(String source, int start, Set<String> marks) {
        for (int line = start; line < source.length(); line = afterLine(source, line)) {
            String content = source.substring(line, afterLine(source, line)).stripTrailing();
            if (marks.contains(content)) {
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

    private static Map<String, String> tomlValues(String toml) {
        try {
            return scalars(TOML.readValue(toml, Map.class));
        } catch (JacksonException broken) {
            LOG.info("Passing over front matter that is not TOML");
            LOG.debug("The front matter's problem", broken);
            return Map.of();
        }
    }

    private static Map<String, String> yamlValues(String yaml) {
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
