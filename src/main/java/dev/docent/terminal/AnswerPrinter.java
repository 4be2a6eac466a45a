package dev.docent.terminal;

import dev.docent.document.DocumentFile;
import dev.docent.terminal.ShownAnswer.ShownDate;
import dev.docent.terminal.ShownAnswer.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints an answer: its text, then each source with its quote, character for character.
record AnswerPrinter(Screen screen) {

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// @param body what `POST /api/v1/ask` gives
    /// @param json whether to print all of it, for programs
    /// @return 0 for an answer, 1 for none
    int print(String body, boolean json) {
        ShownAnswer answer = ShownAnswer.read(body);
        screen.print(json ? INDENTED.writeValueAsString(INDENTED.readTree(body)) : text(answer));
        return answer.status().equals("not_found") ? 1 : 0;
    }

    private static String text(ShownAnswer answer) {
        return Stream.of(
                        answer.answer(),
                        lines(answer.dates().stream().map(AnswerPrinter::date).toList()),
                        lines(answer.citations().stream()
                                .map(AnswerPrinter::source)
                                .toList()),
                        answer.related().isEmpty() ? "" : "Nearest to it:",
                        lines(answer.related().stream()
                                .map(AnswerPrinter::source)
                                .toList()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String lines(List<String> parts) {
        return String.join("\n", parts);
    }

    private static String date(ShownDate date) {
        return "“" + date.text() + "” is " + date.resolved() + " (" + date.from() + ") [" + date.citation() + "]";
    }

    private static String source(Source source) {
        String place = Stream.of(
                        source.title(),
                        source.publishedAt()
                                .map(day -> LocalDate.parse(day).format(DAY))
                                .orElse(""),
                        source.page().isPresent() ? "page " + source.page().getAsInt() : "",
                        source.heading().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String quote = source.quote().replace("\n", "\n    ");
        return "[" + source.n() + "] " + place + " (" + DocumentFile.visible(source.file()) + ")\n    “" + quote + "”";
    }
}
