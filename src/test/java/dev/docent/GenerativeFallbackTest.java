package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.AskedService.Event;
import dev.docent.model.chat.ProviderReply;
import dev.docent.model.chat.ProviderReply.Ending;
import dev.docent.model.chat.ProviderReply.Step;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// Answers where the chat model fails before or while it writes, with little patience.
@TestPropertySource(
        properties = {"docent.answer.generation.starts-within=2s", "docent.answer.generation.pauses-for=2s"})
class GenerativeFallbackTest extends GenerativeService {

    private static Stream<Arguments> failures() {
        ProviderReply broken = ProviderReply.says();
        return Stream.of(
                Arguments.of("an error", ProviderReply.fails(500, "down"), "the model failed"),
                Arguments.of("a refused key", ProviderReply.fails(401, "no such key"), "the model failed"),
                Arguments.of(
                        "a limit",
                        ProviderReply.fails(429, "slow down").with("Retry-After", "60"),
                        "the model may not"),
                Arguments.of("silence", ProviderReply.nothing(), "the model was too slow"),
                Arguments.of("no words", ProviderReply.says(), "the model said nothing"),
                Arguments.of("nonsense", broken.then(new Step.Raw("data: {\"choices\": [{\n\n")), "the model"),
                Arguments.of("a cut", broken.ending(Ending.CUT), "the model failed"),
                Arguments.of("a refusal", ProviderReply.says("I'm sorry, but I can't help with that."), "the model"),
                Arguments.of("lies", ProviderReply.says("Dar met Macron in Paris. [1]"), "no document supports"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whateverFailsTheDocumentsOwnSentencesAnswer(String name, ProviderReply reply, String reason) throws Exception {
        PROVIDER.reply(reply);

        JsonNode answer = service.ask(WHERE);

        assertThat(answer(answer)).contains("Beijing on Sunday").doesNotContain("left out");
        assertThat(answer.get("mode").asString()).isEqualTo("extractive");
        assertThat(answer.get("status").asString()).isEqualTo("answered");
        assertThat(AskedService.stages(answer)).contains("generate").contains("fallback: " + reason);
        service.everyCitationIsReal(answer);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatWasSentBeforeTheModelBrokeOffStaysAndTheRestIsCompleted(ProviderReply reply) throws Exception {
        PROVIDER.reply(reply);

        List<Event> events;
        try (Stream<Event> stream = service.stream(WHERE)) {
            events = stream.toList();
        }

        String sent = String.join(
                "",
                events.stream()
                        .filter(event -> event.name().equals("delta"))
                        .map(event -> event.data().get("text").asString())
                        .toList());
        JsonNode done = events.getLast().data();
        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(sent)
                .isEqualTo(answer(done))
                .startsWith("Dar invited him to Islamabad. [1]")
                .contains("Beijing");
        assertThat(AskedService.stages(done)).contains("fallback: the model");
        service.everyCitationIsReal(done);
    }

    private static Stream<ProviderReply> endings() {
        ProviderReply begun = ProviderReply.says("Dar invited him to Islamabad. [1]", " Dar then met Mac");
        return Stream.of(
                begun.ending(Ending.CUT),
                begun.ending(Ending.EARLY),
                begun.then(new Step.Problem("overloaded")),
                begun.thenHolds(new CountDownLatch(1)));
    }
}
