package dev.docent.bench;

import dev.docent.model.chat.ProviderReply;
import dev.docent.model.chat.ProviderRequest;
import dev.docent.model.chat.ProviderServer;
import dev.docent.prompt.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A chat model that says what one was recorded to say to the same questions, at once. To other questions it says
/// nothing, and it counts them, and to prompts of other kinds nothing either.
final class RecordedModel implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LAST = "The last question: ";

    /// The questions in a prompt of `rewrite.md`, in their order.
    private static final Pattern QUESTION = Pattern.compile("(?m)^(?:The last question|Question): (.*)$");

    private final ProviderServer server = new ProviderServer();
    private final Map<List<String>, String> replies;
    private final Function<String, List<String>> questions;
    private final Set<List<String>> asked = ConcurrentHashMap.newKeySet();

    /// @param replies by the questions of a conversation, or the one question
    /// @param questions finds them in a prompt
    private RecordedModel(Map<List<String>, String> replies, Function<String, List<String>> questions) {
        this.replies = Map.copyOf(replies);
        this.questions = questions;
        server.replyWith(request -> reply(questionsOf(request)));
    }

    /// @param file with the question that stands alone, for each that was asked after others
    static RecordedModel ofRewritings(Path file) throws IOException {
        Map<List<String>, String> replies = new HashMap<>();
        for (JsonNode line : lines(file)) {
            List<String> all = new ArrayList<>(texts(line.path("before")));
            all.add(line.path("question").asString());
            replies.put(onOneLine(all), line.path("standalone").asString());
        }
        return new RecordedModel(replies, RecordedModel::conversation);
    }

    /// @param file with other words for each question
    static RecordedModel ofExpansions(Path file) throws IOException {
        Map<List<String>, String> replies = new HashMap<>();
        for (JsonNode line : lines(file)) {
            replies.put(
                    onOneLine(List.of(line.path("question").asString())),
                    String.join("\n", texts(line.path("otherWords"))));
        }
        return new RecordedModel(replies, RecordedModel::onlyLine);
    }

    /// Prompts of other jobs ask no last question.
    private static List<String> conversation(String prompt) {
        return prompt.contains(LAST)
                ? QUESTION.matcher(prompt)
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    /// A prompt of `expand.md` is the question alone; those of other jobs show more.
    private static List<String> onlyLine(String prompt) {
        return prompt.strip().lines().count() == 1 ? List.of(prompt) : List.of();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> onOneLine(List<String> texts) {
        return texts.stream().map(VisibleText::onOneLine).toList();
    }

    private List<String> questionsOf(ProviderRequest request) {
        JsonNode messages = request.json().path("messages");
        return onOneLine(questions.apply(
                messages.path(messages.size() - 1).path("content").asString()));
    }

    private ProviderReply reply(List<String> question) {
        if (!question.isEmpty()) {
            asked.add(question);
        }
        return Optional.ofNullable(replies.get(question))
                .map(ProviderReply::says)
                .orElseGet(ProviderReply::says);
    }

    /// @param more further settings
    /// @return what the service is told of this model
    String[] settings(String... more) {
        return LocalModel.settings(server.baseUrl(), more);
    }

    /// @return what it says to a question; empty if nothing was recorded
    Optional<String> find(List<String> question) {
        return Optional.ofNullable(replies.get(onOneLine(question)));
    }

    /// Prints how many questions it was asked, each once, and which of them it had no reply to.
    void report() {
        List<List<String>> unknown = asked.stream()
                .filter(question -> !replies.containsKey(question))
                .toList();
        Report.figure("questions put to the model, each once", asked.size(), "");
        Report.figure("of them without a recorded reply", unknown.size(), "");
        unknown.stream()
                .map(question -> String.join(" / ", question))
                .sorted()
                .forEach(line -> Report.line("    " + line));
    }

    @Override
    public void close() {
        server.close();
    }
}
