package dev.docent;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.conversation.Reply;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/// A conversation with what must hold of its answers.
public record ConversationScript(String name, List<ScriptedTurn> turns) {

    /// A question with what must hold of its answer.
    ///
    /// @param says one of these stands in the answer, in any case; empty if nothing may be found
    /// @param from the end of the name of a file that is cited
    public record ScriptedTurn(String asked, List<String> says, Optional<String> from) {

        boolean holds(Reply reply) {
            return switch (reply.answer()) {
                case Answer.NotFound _ -> says.isEmpty();
                case Answer.Grounded grounded ->
                    holds(grounded.text() + " " + grounded.shortAnswer().orElse(""), files(grounded.citations()));
                case Answer.Conflicting conflicting ->
                    holds(conflicting.text() + " " + conflicting.shortAnswer(), files(conflicting.citations()));
            };
        }

        private static List<String> files(List<Citation> citations) {
            return citations.stream()
                    .map(citation -> citation.document().file())
                    .toList();
        }

        /// @param answer an answer's text, with the words that answer
        /// @param files what it cites
        public boolean holds(String answer, List<String> files) {
            String lower = answer.toLowerCase(Locale.ROOT);
            return says.stream().anyMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)))
                    && from.stream().allMatch(end -> files.stream().anyMatch(file -> file.endsWith(end)));
        }

        String expected() {
            return says.isEmpty()
                    ? "not found"
                    : says + from.map(file -> " from " + file).orElse("");
        }
    }

    /// @return the conversations of all files in a folder
    public static List<ConversationScript> all(Path folder) throws IOException {
        List<ConversationScript> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                scripts.addAll(read(file));
            }
        }
        return scripts;
    }

    private static List<ConversationScript> read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> scripts = new Yaml().load(text);
            return scripts.entrySet().stream()
                    .map(script -> new ConversationScript(
                            script.getKey(),
                            script.getValue().stream()
                                    .map(ConversationScript::turn)
                                    .toList()))
                    .toList();
        }
    }

    private static ScriptedTurn turn(Map<String, Object> turn) {
        List<?> says = (List<?>) turn.getOrDefault("says", List.of());
        if (says.isEmpty() != Boolean.TRUE.equals(turn.get("not_found"))) {
            throw new IllegalArgumentException("Either something is said or nothing is found: " + turn);
        }
        return new ScriptedTurn(
                turn.getOrDefault("ask", "").toString(),
                says.stream().map(Object::toString).toList(),
                Optional.ofNullable(turn.get("from")).map(Object::toString));
    }
}
