package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.model.chat.ProviderReply.Step;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In what servers differ that are spoken to like OpenAI's.
class OpenAiDialectsTest extends WithOpenAi {

    private static final String TEMPERATURE = "{\"error\":{\"message\":\"Unsupported value: 'temperature' does not"
            + " support 0 with this model. Only the default (1) value is supported.\"}}";

    private Heard ask(String... settings) {
        try (ChatFixture chat = chat(settings)) {
            return chat.ask("Is it so?");
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt-5-mini, false", "openai/gpt-5, false", "o3, false", "openai/o4-mini, false", "gpt-4.1, true"})
    void modelsOfOpenAisThatChooseTheirOwnTemperatureAreToldNone(String model, boolean isTold) {
        ask("model=" + model);

        assertThat(server.requests().getFirst().json().has("temperature")).isEqualTo(isTold);
    }

    /// A deployment has any name, and Azure's wording for what it refuses.
    @Test
    void aSettingThatAModelRefusesIsLeftOutFromThenOn() {
        String limit = "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens' is not supported with this model."
                + " Use 'max_completion_tokens' instead.\",\"code\":\"unsupported_parameter\"}}";
        server.reply(ProviderReply.fails(400, limit), ProviderReply.fails(400, TEMPERATURE));

        try (ChatFixture chat = chat("model=newsroom")) {
            assertThat(chat.ask("Is it so?").response().aiMessage().text()).isEqualTo("Yes.");
            chat.ask("And now?");
        }

        assertThat(server.requests()).hasSize(4);
        assertThat(server.requests().getFirst().json().has("max_tokens")).isTrue();
        assertThat(server.requests().subList(2, 4))
                .allSatisfy(request -> assertThat(request.json().propertyNames())
                        .contains("max_completion_tokens", "messages")
                        .doesNotContain("max_tokens", "temperature"));
    }

    /// Mistral's wording. How many tokens were used is estimated then.
    @Test
    void whereTheUsageMayNotBeAskedForItIsNot() {
        server.reply(
                ProviderReply.fails(
                        422,
                        "{\"object\":\"error\",\"message\":{\"detail\":[{\"type\":\"extra_forbidden\","
                                + "\"loc\":[\"body\",\"stream_options\",\"include_usage\"],"
                                + "\"msg\":\"Extra inputs are not permitted\",\"input\":true}]},\"code\":null}"),
                ProviderReply.says("Yes.").withoutUsage());

        assertThat(ask().response().aiMessage().text()).isEqualTo("Yes.");

        assertThat(server.requests())
                .extracting(request -> request.json().has("stream_options"))
                .containsExactly(true, false);
    }

    /// They are all on their way before the first is refused.
    @Test
    void severalFirstQuestionsAreAllAskedAgainWithoutWhatIsRefused() throws Exception {
        var all = new CountDownLatch(3);
        server.replyWith(request -> {
            if (request.json().has("temperature")) {
                all.countDown();
                await().until(() -> all.getCount() == 0);
                return ProviderReply.fails(400, TEMPERATURE);
            }
            return ProviderReply.says("Yes.");
        });

        try (ChatFixture chat = chat("model=newsroom")) {
            List<Asking> asked =
                    Stream.generate(() -> chat.asking("Is it so?")).limit(3).toList();
            for (Asking one : asked) {
                assertThat(one.end().response().aiMessage().text()).isEqualTo("Yes.");
            }
        }
    }

    @Test
    void aQuestionThatIsRefusedForSomethingElseIsNotAskedAgain() {
        server.reply(ProviderReply.fails(400, "{\"error\":{\"message\":\"max_tokens is too large: 9000\"}}"));

        assertThat(ask().failure()).contains("max_tokens is too large");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatAServerTellsBesideTheAnswerDoesNoHarm() {
        server.reply(ProviderReply.says()
                .then(new Step.Raw("data: {\"id\":\"\",\"object\":\"\",\"model\":\"\",\"choices\":[],"
                        + "\"prompt_filter_results\":[{\"prompt_index\":0}]}\n\n: ping\n\n"))
                .thenSays("Yes."));

        assertThat(ask().response().aiMessage().text()).isEqualTo("Yes.");
    }

    /// Some gateways fill in every field of every chunk.
    @Test
    void anEmptyRefusalIsNone() {
        server.reply(ProviderReply.says()
                .then(new Step.Raw("data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"writer\","
                        + "\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Yes.\","
                        + "\"refusal\":\"\"}}]}\n\n")));

        Heard heard = ask();

        assertThat(heard.response().aiMessage().text()).isEqualTo("Yes.");
        assertThat(heard.response().finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void anErrorThatIsTheWholeEventIsTold() {
        server.reply(ProviderReply.says("It")
                .then(new Step.Raw("data: {\"object\":\"error\",\"message\":\"out of memory\",\"code\":500}\n\n")));

        assertThat(ask().failure()).isEqualTo("The chat model failed: out of memory");
    }
}
