package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class IngestionTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeAccess access;

    @Autowired
    private FakeIngestion ingestion;

    @AfterEach
    void reset() {
        ingestion.stands = false;
        access.refused.clear();
    }

    @Test
    void aRunIsStartedAndCanBeFollowed() throws Exception {
        Received started = caller.post("/api/v1/ingestions", "{}");

        Received followed = caller.get(started.header("Location"));

        assertThat(started.status()).isEqualTo(202);
        assertThat(started.text("/ingestionId")).isEqualTo(FakeIngestion.RUN.toString());
        assertThat(followed.text("/id")).isEqualTo(FakeIngestion.RUN.toString());
    }

    @Test
    void theNewestRunIsShownWithItsFiles() throws Exception {
        caller.post("/api/v1/ingestions", "{}");

        Received received = caller.get("/api/v1/ingestions/latest");

        assertThat(received.json()).isEqualTo(Caller.json("""
                {
                  "id": "5c5b9a34-51c3-43f4-9d5e-6f1f0c5e7a10", "state": "running",
                  "startedAt": "2026-01-06T08:15:00Z", "total": 2, "waiting": 1, "reading": 1, "indexed": 0,
                  "truncated": 0, "unchanged": 0, "failed": 0, "removed": 0, "passages": 7, "seconds": 0.4,
                  "filesPerSecond": 0.0, "secondsLeft": 0.8, "problem": null,
                  "files": [
                    {"file": "a.md", "outcome": "reading", "problem": null},
                    {"file": "b.pdf", "outcome": "waiting", "problem": null}
                  ]
                }"""));
    }

    @Test
    void aRunIsFollowedFileByFileUntilItIsDone() throws Exception {
        caller.post("/api/v1/ingestions", "{}");

        List<String> lines;
        try (Stream<String> events = caller.events(caller.request("/api/v1/ingestions/latest"))) {
            lines = events.filter(line -> !line.isEmpty() && !line.startsWith(":"))
                    .toList();
        }

        assertThat(lines)
                .containsSubsequence(
                        "event:progress",
                        "event:file",
                        "data:{\"file\":\"a.md\",\"outcome\":\"reading\",\"problem\":null}",
                        "data:{\"file\":\"b.pdf\",\"outcome\":\"failed\",\"problem\":\"It is encrypted.\"}",
                        "event:done");
        assertThat(Caller.json(lines.getLast().substring("data:".length()))
                        .at("/failed")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void whoeverIsNotLetInAnyMoreHearsNoMoreOfARun() throws Exception {
        caller.post("/api/v1/ingestions", "{}");
        ingestion.stands = true;

        try (Stream<String> events =
                caller.events(caller.request("/api/v1/ingestions/latest", "Authorization", "Bearer lent"))) {
            Iterator<String> lines = events.iterator();
            assertThat(lines.next()).isNotEmpty();

            access.refused.add("lent");

            assertThat(rest(lines)).isNotEmpty().doesNotContain("event:done", "event:error");
        }
    }

    /// The connection may end in any way.
    private static List<String> rest(Iterator<String> lines) {
        List<String> rest = new ArrayList<>();
        try {
            lines.forEachRemaining(rest::add);
        } catch (UncheckedIOException cutOff) {
            return rest;
        }
        return rest;
    }

    @Test
    void aRunTakesNoSettings() throws Exception {
        Received received = caller.post("/api/v1/ingestions", "{\"folder\": \"/\"}");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/errors/0/message")).isEqualTo("is not known; the object has no fields");
    }
}
