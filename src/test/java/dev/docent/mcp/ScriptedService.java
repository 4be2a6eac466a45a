package dev.docent.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Reply;
import dev.docent.retrieval.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service, started once for all tests that extend this, with answers that a test scripts.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"docent.mcp.sessions=30", "docent.mcp.largest-message=2KB", "docent.mcp.heartbeat=20ms"})
@Import(ScriptedConversations.class)
abstract class ScriptedService {

    static final String ASK = """
            {"jsonrpc": "2.0", "id": 7, "method": "tools/call",
             "params": {"name": "ask", "arguments": {"question": "Who?"}}}
            """;

    private static final Path FOLDER = folder();

    @LocalServerPort
    int port;

    Wire wire;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> FOLDER.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> FOLDER.resolve("documents").toString());
    }

    @Autowired
    ScriptedConversations conversations;

    @BeforeEach
    void connect() {
        // What an earlier test has scripted may wait for something that never comes.
        conversations.answerLike((question, _) -> reply(question));
        wire = new Wire(port);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("docent-scripted");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Reply reply(AskedQuestion question) {
        return new Reply(
                UUID.randomUUID(),
                new ConversationId(UUID.randomUUID()),
                question.text(),
                question.text(),
                "extractive",
                new Answer.NotFound("The documents do not say.", 0.1, List.of()),
                new Evidence(List.of(), List.of()),
                List.of());
    }

    static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
