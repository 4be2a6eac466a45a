package dev.docent.bench;

import dev.docent.ConversationScript;
import dev.docent.ConversationScript.ScriptedTurn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/// Conversations over the sample documents, with a recorded chat model that makes follow-ups stand alone and without.
/// It says nothing else, so every answer is made of the documents' own sentences. What time a model takes is not
/// measured, since this one speaks at once, and is asked for answers in vain.
record RewritingBench(Options options) {

    private static final Path CONVERSATIONS = Path.of("src/test/resources/conversations");
    private static final Path DOCUMENTS = Path.of("documents").toAbsolutePath();

    void run() throws Exception {
        Path folder = options.find("conversations").orElse(CONVERSATIONS);
        List<ConversationScript> scripts = ConversationScript.all(folder);
        String by = options.values().getOrDefault("rewriting", "auto");
        List<PlayedTurn> without = played(scripts);
        try (var model = RecordedModel.ofRewritings(options.file("replies"))) {
            List<PlayedTurn> with = played(
                    scripts,
                    model.settings(
                            "--docent.conversation.rewriting=" + by, "--docent.chat.circuit-breaker.calls=1000000"));
            Report.line("rewriting '" + by + "' in " + scripts.size() + " conversations of " + folder);
            figures(without, with);
            uses(with, model);
            differences("right without the model only", without, with, PlayedTurn::isRight);
            differences("right with the model only", without, with, turn -> !turn.isRight());
        }
    }

    /// The first time warms up.
    private static List<PlayedTurn> played(List<ConversationScript> scripts, String... settings) throws Exception {
        Path data = Files.createTempDirectory("docent-bench");
        try (var service = new PackedService(DOCUMENTS, data, settings)) {
            service.await("/api/v1/ingestions/latest", "\"done\"");
            service.await("/actuator/health/readiness", "\"UP\"");
            play(scripts, service);
            return play(scripts, service);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<PlayedTurn> play(List<ConversationScript> scripts, PackedService service)
            throws IOException, InterruptedException {
        List<PlayedTurn> played = new ArrayList<>();
        for (ConversationScript script : scripts) {
            play(script, service, played);
        }
        return played;
    }

    private static void play(ConversationScript script, PackedService service, List<PlayedTurn> played)
            throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        List<String> asked = new ArrayList<>();
        for (ScriptedTurn turn : script.turns()) {
            asked.add(turn.asked());
            long start = System.nanoTime();
            var answer = service.answer(Map.of("question", turn.asked(), "conversationId", id));
            played.add(new PlayedTurn(script.name(), asked, turn, answer, Report.millisecondsSince(start)));
        }
    }

    private static void figures(List<PlayedTurn> without, List<PlayedTurn> with) {
        Report.figure("turns", without.size(), "");
        Report.figure("of them follow-ups", count(without, PlayedTurn::isFollowUp), "");
        Report.figure("turns right without the model", count(without, PlayedTurn::isRight), "");
        Report.figure("turns right with the model", count(with, PlayedTurn::isRight), "");
        Report.figure("a turn without the model, p50", median(without), "ms");
        Report.figure("a turn with the model, its own time not counted, p50", median(with), "ms");
    }

    private static double median(List<PlayedTurn> turns) {
        return Report.median(turns.stream().map(PlayedTurn::milliseconds).toList());
    }

    private static void uses(List<PlayedTurn> with, RecordedModel model) {
        Report.figure("turns in which the model was asked", count(with, PlayedTurn::isModelAsked), "");
        Report.figure("turns in which what it said was let through", count(with, PlayedTurn::isRewritten), "");
        Report.figure(
                "turns in which another question of the model was searched with",
                count(with, turn -> isUsed(turn, model)),
                "");
        model.report();
    }

    private static boolean isUsed(PlayedTurn turn, RecordedModel model) {
        return turn.isRewritten()
                && !turn.standalone().equals(turn.turn().asked())
                && model.find(turn.asked()).filter(turn.standalone()::equals).isPresent();
    }

    private static double count(List<PlayedTurn> turns, Predicate<PlayedTurn> which) {
        return turns.stream().filter(which).count();
    }

    /// @param which of those without the model that are right in one way only
    private static void differences(
            String title, List<PlayedTurn> without, List<PlayedTurn> with, Predicate<PlayedTurn> which) {
        List<String> lines = IntStream.range(0, without.size())
                .filter(i -> without.get(i).isRight() != with.get(i).isRight())
                .filter(i -> which.test(without.get(i)))
                .mapToObj(i -> difference(without.get(i), with.get(i)))
                .toList();
        Report.line("  " + title + ": " + lines.size());
        lines.forEach(Report::line);
    }

    private static String difference(PlayedTurn without, PlayedTurn with) {
        return "    %s | %s%n      without: %s%n      with:    %s"
                .formatted(without.conversation(), without.turn().asked(), without.standalone(), with.standalone());
    }
}
