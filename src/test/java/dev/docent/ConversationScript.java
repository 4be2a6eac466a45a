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
record ConversationScript(String name, List<ScriptedTurn> turns) {

    /// A question with what must hold of its answer.
    ///
    /// @param says one of these stands in the answer, in any case; empty if nothing may be found
    /// @param from the end of the name of a file that is cited
    record ScriptedTurn(String asked, List<String> says, Optional<String> from) {

        boolean holds(Reply reply) {
            return switch (reply.answer()) {
                case Answer.NotFound _ -> says.isEmpty();
                case Answer.Grounded grounded ->
                    says(grounded.text() + " " + grounded.shortAnswer().orElse("")) && cites(grounded.citations());
                case Answer.Conflicting conflicting ->
                    says(conflicting.text() + " " + conflicting.shortAnswer()) && cites(conflicting.citations());
            };
        }

        private boolean says(String answer) {
            String lower = answer.toLowerCase(Locale.ROOT);
            return says.stream().anyMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
        }

        private boolean cites(List<Citation> citations) {
            return from.isEmpty()
                    || citations.stream()
                            .anyMatch(citation -> citation.document().file().endsWith(from.get()));
        }

        String expected() {
            return says.isEmpty()
                    ? "not found"
                    : says + from.map(file -> " from " + file).orElse("");
        }
    }

    /// @return the conversations of all files in a folder
    static List<ConversationScript> all(Path folder) throws IOException {
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
