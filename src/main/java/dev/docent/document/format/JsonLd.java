package dev.docent.document.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the linked data that pages carry for search engines. Pages describe others there as well: what they
/// recommend, review or list is passed over.
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What leads from a node to others that stand for the same page.
    private static final List<String> SAME_PAGE = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final int DEEPEST = 5;

    private JsonLd() {}

    /// A node with a date; those that are surely the page's own come first, then articles, then pages.
    private record Dated(int address, int kind, LocalDate date) {

        static final Comparator<Dated> BEST_FIRST =
                Comparator.comparingInt(Dated::address).thenComparingInt(Dated::kind);
    }

    /// @param url the page's own address, if it tells one
    /// @return when the page was published; broken blocks are passed over
    static Optional<LocalDate> datePublished(Document page, Optional<String> url) {
        Optional<String> own = url.map(JsonLd::plain);
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> nodes(script).stream())
                .flatMap(node -> dated(node, own).stream())
                .min(Dated.BEST_FIRST)
                .map(Dated::date);
    }

    private static List<JsonNode> nodes(Element script) {
        List<JsonNode> nodes = new ArrayList<>();
        try {
            gather(JSON.readTree(script.data()), nodes, 0);
        } catch (JacksonException broken) {
            nodes.clear();
        }
        return nodes;
    }

    private static void gather(JsonNode node, List<JsonNode> nodes, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> gather(one, nodes, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            SAME_PAGE.forEach(name -> gather(node.path(name), nodes, depth + 1));
        }
    }

    private static Optional<Dated> dated(JsonNode node, Optional<String> own) {
        return WrittenDates.first(node.path("datePublished").asString(""))
                .map(date -> new Dated(address(node, own), kind(node), date));
    }

    /// @return how likely the node describes the page, by its address: 0 surely, 2 hardly
    private static int address(JsonNode node, Optional<String> own) {
        List<String> addresses = Stream.of(
                        node.path("url"),
                        node.path("@id"),
                        node.path("mainEntityOfPage"),
                        node.path("mainEntityOfPage").path("@id"))
                .map(address -> plain(address.asString("")))
                .filter(address -> address.contains("."))
                .toList();
        if (own.isEmpty() || addresses.isEmpty()) {
            return 1;
        }
        return addresses.contains(own.get()) ? 0 : 2;
    }

    private static int kind(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types =
                type.isArray() ? type.valueStream().map(one -> one.asString("")).toList() : List.of(type.asString(""));
        if (types.stream().anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting"))) {
            return 0;
        }
        return types.stream().anyMatch(name -> name.endsWith("Page")) ? 1 : 2;
    }

    /// @return an address such that two of one page are the same
    private static String plain(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }
}
