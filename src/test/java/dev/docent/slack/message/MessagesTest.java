package dev.docent.slack.message;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.answer.ResolvedDate;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Reply;
import dev.docent.index.Filter;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Stage;
import dev.docent.slack.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AnswerMessages MESSAGES =
            new AnswerMessages(new SourceLinks(URI.create("https://docent.example/"), _ -> Optional.empty()));

    static Stream<Map.Entry<String, SlackMessage>> messages() {
        return Stream.of(
                Map.entry("grounded", message(Answers.grounded())),
                Map.entry("conflicting", message(Answers.conflicting())),
                Map.entry("not-found", message(Answers.notFound())),
                Map.entry(
                        "private",
                        MESSAGES.message(Answers.reply(question(), Answers.grounded()), Optional.of("command/T1/7.1"))),
                Map.entry("preliminary", MESSAGES.message(preliminary(), Optional.empty())),
                Map.entry("failed", Notices.failed("T1/C1/1700000000.000001")),
                Map.entry("no-collections", Notices.noCollections()),
                Map.entry("limited", Notices.later(Duration.ofSeconds(20), true)),
                Map.entry("help", Notices.help(List.of("Who painted the ferry?", "When did it cross?"))),
                Map.entry(
                        "shared",
                        Notices.shared(
                                "U1",
                                "When did the ferry cross?",
                                message(Answers.grounded()).blocks(),
                                "The first crossing was on Sunday.")),
                Map.entry("interrupted", Notices.interrupted()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesLookAsTheyShould(Map.Entry<String, SlackMessage> message) throws IOException {
        JsonNode blocks = JSON.readTree(message.getValue().blocks());

        BlockLimits.check(blocks);
        assertThat(pretty(blocks)).isEqualTo(pretty(golden(message.getKey())));
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = MessagesTest.class.getResourceAsStream("/slack/" + name + ".json")) {
            return JSON.readTree(file.readAllBytes());
        }
    }

    private static String pretty(JsonNode blocks) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(blocks);
    }

    /// Answered before all documents were read.
    private static Reply preliminary() {
        Reply reply = Answers.reply(question(), Answers.grounded());
        return new Reply(
                reply.id(),
                reply.conversation(),
                reply.question(),
                reply.standaloneQuestion(),
                reply.mode(),
                reply.answer(),
                new Evidence(List.of(), List.of(Stage.BACKLOG)),
                List.of(Stage.BACKLOG));
    }

    private static AskedQuestion question() {
        return new AskedQuestion("When did the ferry cross?", Optional.empty(), List.of(), Filter.NONE);
    }

    private static SlackMessage message(Answer answer) {
        return MESSAGES.message(Answers.reply(question(), answer), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("longAnswers")
    void whatIsTooLongIsCutAtTheEndOfASentence(String answer) {
        List<Citation> citations = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> Answers.citation(n, "A title & more ".repeat(30), OptionalInt.of(n)))
                .toList();

        SlackMessage message = message(new Answer.Grounded(answer, Optional.empty(), 0.9, citations, List.of()));

        JsonNode blocks = JSON.readTree(message.blocks());
        BlockLimits.check(blocks);
        BlockLimits.check(JSON.readTree(message.tail()));
        assertThat(message.text()).hasSizeLessThanOrEqualTo(40_000);
        assertThat(message.blocks()).contains("more", "docent_feedback");
    }

    static List<String> longAnswers() {
        return List.of(
                "The ferry crossed on Sunday, and it was full. [1] ".repeat(1_000),
                "&".repeat(20_000),
                "<!channel> & <@U1> [2] ".repeat(900),
                "word ".repeat(5_000));
    }

    @Test
    void aLongAnswerEndsWithAWholeSentence() {
        String answer = "The ferry crossed on Sunday, and it was full. ".repeat(1_000);

        String last = JSON.readTree(message(Answers.grounded(answer)).blocks())
                .valueStream()
                .filter(block -> block.has("text"))
                .map(block -> block.at("/text/text").asString())
                .reduce("", (_, text) -> text);

        assertThat(last).endsWith("and it was full. …");
    }

    @Test
    void datesHaveRoomHoweverTheyAreWritten() {
        List<ResolvedDate> dates = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new ResolvedDate("&".repeat(300), "&".repeat(300), "<".repeat(300), n))
                .toList();

        SlackMessage message = message(new Answer.Grounded(
                "On Sunday. [1]", Optional.empty(), 0.9, Answers.grounded().citations(), dates));

        BlockLimits.check(JSON.readTree(message.blocks()));
    }

    @Test
    void aSharedAnswerOfManyBlocksHasRoom() {
        String blocks = IntStream.rangeClosed(1, 50)
                .mapToObj(n -> "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + n
                        + "\",\"verbatim\":true}}")
                .collect(joining(",", "[", "]"));

        SlackMessage shared = Notices.shared("U1", "When?", blocks, "text");

        BlockLimits.check(JSON.readTree(shared.blocks()));
        assertThat(shared.blocks()).contains("U1", "asked", "\"text\":\"50\"");
    }

    @Test
    void manySidesOfAConflictHaveRoom() {
        List<Answer.Value> values = IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new Answer.Value("value " + n + " & more".repeat(80), List.of(1, 2)))
                .toList();
        List<Citation> citations = Answers.conflicting().citations();

        SlackMessage message =
                message(new Answer.Conflicting("Sources differ.", "value 1", 0.5, citations, List.of(), values));

        BlockLimits.check(JSON.readTree(message.blocks()));
    }
}
