package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply.Ending;
import dev.docent.model.chat.ProviderReply.Step;
import dev.langchain4j.model.output.TokenUsage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What each provider's answers come to, good and bad.
class ProvidersTest extends WithEachProvider {

    ProvidersTest(ChatProvider provider) {
        super(provider);
    }

    @Test
    void theAnswerComesInPartsAndThenWhole() {
        server.reply(ProviderReply.says("It", " is", " „so“.").costing(31, 7));

        Heard heard = ask("max-tokens=99");

        assertThat(heard.parts()).containsExactly("It", " is", " „so“.");
        assertThat(heard.response().aiMessage().text()).isEqualTo("It is „so“.");
        assertThat(heard.response().tokenUsage())
                .extracting(TokenUsage::inputTokenCount, TokenUsage::outputTokenCount)
                .containsExactly(31, 7);
    }

    @Test
    void theProviderIsToldWhatTheSettingsSay() {
        ask("max-tokens=99", "temperature=0.5", "context-tokens=4096");

        ProviderRequest request = server.requests().getFirst();
        assertThat(request.model()).isEqualTo("writer");
        assertThat(request.prompt()).isEqualTo("Is it so?");
        assertThat(request.headers().toString()).contains("sk-secret");
        assertThat(request.body().replace(" ", "")).contains(":99", "\"temperature\":0.5");
    }

    @Test
    void aWrongKeyIsNamedAndNotTriedAgain() {
        server.replyWith(_ -> ProviderReply.fails(401, "Incorrect key:\nsk-secret"));

        assertThat(ask().failure())
                .isEqualTo("The provider refuses the key in docent.chat.api-key (status 401): Incorrect key: …");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aWrongModelIsNamed() {
        server.replyWith(_ -> ProviderReply.fails(404, "no such model"));

        assertThat(ask().failure())
                .contains("does not know the model 'writer'", server.root())
                .endsWith("no such model");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatTheProviderDoesNotTakeIsNotTriedAgain() {
        server.replyWith(_ -> ProviderReply.fails(400, "the question is too long"));

        assertThat(ask().failure()).contains("400", "the question is too long");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void failuresThatPassAreTriedAgain() {
        server.reply(ProviderReply.fails(500, "oh"), ProviderReply.fails(503, "oh"), ProviderReply.says("Yes."));

        assertThat(ask().response().aiMessage().text()).isEqualTo("Yes.");
    }

    @Test
    void failuresThatDoNotPassAreToldInTheEnd() {
        server.replyWith(_ -> ProviderReply.fails(500, "overloaded"));

        assertThat(ask("retry.times=1").failure()).isEqualTo("The chat model failed (status 500): overloaded");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aModelThatNeverBeginsIsGivenUp() {
        server.reply(ProviderReply.nothing());
        assertThat(ask("timeout.first-byte=150ms").failure()).contains("did not begin within 150 ms");

        server.reply(ProviderReply.says().then(new Step.Held(new CountDownLatch(1))));
        assertThat(ask("timeout.first-byte=150ms", "timeout.between-chunks=150ms")
                        .failure())
                .containsPattern("did not begin|paused");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aModelThatStopsInTheMiddleIsGivenUp() {
        server.reply(ProviderReply.says("It").thenHolds(new CountDownLatch(1)));

        Heard heard = ask("timeout.between-chunks=150ms");

        assertThat(heard.parts()).containsExactly("It");
        assertThat(heard.failure()).contains("paused for more than 150 ms");
    }

    @Test
    void anAnswerThatTakesTooLongAltogetherIsGivenUp() {
        server.reply(ProviderReply.says("It").thenHolds(new CountDownLatch(1)));

        assertThat(ask("timeout.whole=300ms").failure()).contains("took longer than 300 ms");
    }

    @Test
    void aStreamThatEndsBeforeItsMarkIsNoAnswer() {
        for (Ending ending : new Ending[] {Ending.EARLY, Ending.CUT}) {
            server.reply(ProviderReply.says("It", " is").ending(ending));

            Heard heard = ask();

            assertThat(heard.parts()).containsExactly("It", " is");
            assertThat(heard.failure()).contains("broke off");
        }
    }

    @Test
    void aStreamThatBreaksOffBeforeItsFirstWordIsAskedForAgain() {
        server.reply(
                ProviderReply.says().ending(Ending.CUT), ProviderReply.says().ending(Ending.EARLY));

        assertThat(ask().response().aiMessage().text()).isEqualTo("Yes.");
    }

    @Test
    void whatIsNoJsonIsAFailure() {
        String event = provider == ChatProvider.OLLAMA
                ? "{\"mess\n"
                : "event: content_block_delta\ndata: {\"choices\": [{\"del\n\n";
        server.reply(ProviderReply.says("It").then(new Step.Raw(event)).thenSays(" is"));

        Heard heard = ask();

        assertThat(heard.parts()).containsExactly("It");
        assertThat(heard.failure()).contains("cannot be read");
    }

    @Test
    void anErrorInTheMiddleOfAStreamIsTold() {
        server.reply(ProviderReply.says("It").then(new Step.Problem("out of\nmemory")));

        Heard heard = ask();

        assertThat(heard.parts()).containsExactly("It");
        assertThat(heard.failure()).isEqualTo("The chat model failed: out of memory");
    }

    @Test
    void nothingIsAskedAgainAfterTheFirstWord() {
        server.reply(ProviderReply.says("It").ending(Ending.CUT));

        assertThat(ask().failure()).contains("broke off");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        server.close();

        assertThat(ask("retry.times=1").failure())
                .startsWith("The chat model at " + server.root())
                .endsWith("cannot be reached: connection refused.");
    }

    @Test
    void anotherPagesAnswerIsNone() {
        server.reply(ProviderReply.says()
                .then(new Step.Raw("<html>Sign in</html>\n\n"))
                .ending(Ending.EARLY));

        assertThat(ask("retry.times=0").failure()).containsPattern("cannot be read|broke off");
    }
}
