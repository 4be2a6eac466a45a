package dev.docent.api;

import dev.docent.conversation.Feedback;
import dev.docent.conversation.FeedbackLostException;
import dev.docent.conversation.Gap;
import dev.docent.conversation.Opinion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps what is thought of one answer.
final class FakeFeedback implements Feedback {

    final Map<UUID, Opinion> opinions = new ConcurrentHashMap<>();

    /// Whether the database answers.
    volatile boolean writable = true;

    @Override
    public boolean keep(UUID answer, Opinion opinion) {
        if (!writable) {
            throw new FeedbackLostException(answer);
        }
        if (!answer.equals(Samples.ANSWER)) {
            return false;
        }
        opinions.put(answer, opinion);
        return true;
    }

    @Override
    public List<Gap> gaps() {
        return List.of(new Gap(
                "Who painted the ferry?",
                List.of("Who was painting the ferry?"),
                2,
                1,
                Instant.parse("2026-01-06T08:15:30Z"),
                List.of("Which painter?")));
    }
}
