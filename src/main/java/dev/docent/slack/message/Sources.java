package dev.docent.slack.message;

import static java.util.stream.Collectors.joining;

import dev.docent.answer.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists what answers stand on.
final class Sources {

    private static final int LONGEST_TITLE = 120;

    private final SourceLinks links;

    Sources(SourceLinks links) {
        this.links = links;
    }

    /// @return one line each, as many as have room
    String list(String heading, List<Citation> citations, int longest) {
        var list = new StringBuilder("*").append(heading).append("*");
        var lines = new ArrayList<>(citations.stream().map(this::line).toList());
        while (!lines.isEmpty()) {
            String more = lines.size() > 1 ? "\n" + more(lines.size() - 1) : "";
            String line = "\n" + lines.getFirst();
            if (list.length() + line.length() + more.length() > longest) {
                return list.append("\n").append(more(lines.size())).toString();
            }
            list.append(line);
            lines.removeFirst();
        }
        return list.toString();
    }

    private static String more(int count) {
        return "and " + count + " more";
    }

    /// @return `[1] Title · 5 January 2026 · page 3`, the title being a link to the place
    String line(Citation citation) {
        return Stream.of(
                        Optional.of("[" + citation.n() + "] " + Markup.link(links.to(citation), title(citation))),
                        citation.document().published().map(published -> SpokenDates.day(published.date())),
                        citation.page().stream()
                                .mapToObj(page -> "page " + page)
                                .findFirst())
                .flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    /// @return `[1]` as a link to the place
    String mark(Citation citation) {
        return Markup.link(links.to(citation), "[" + citation.n() + "]");
    }

    private static String title(Citation citation) {
        String title = citation.document().title().replaceAll("\\s+", " ").strip();
        return Sentences.cut(title.isEmpty() ? citation.document().file() : title, LONGEST_TITLE);
    }
}
