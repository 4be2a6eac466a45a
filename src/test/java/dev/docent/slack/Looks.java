package dev.docent.slack;

import dev.docent.slack.message.BlockLimits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/// Refuses what Slack does not show: blocks of other kinds or sizes, and text that is too long.
final class Looks {

    private static final int TEXT = 4_000;
    private static final int MARKDOWN = 12_000;

    /// What was refused, and why.
    final List<String> refused = new CopyOnWriteArrayList<>();

    /// @return why a call is refused; empty if it is not
    Optional<String> refusal(FakeSlack.Call call) {
        if (call.parameter("text").length() > TEXT
                || call.parameter("markdown_text").length() > MARKDOWN) {
            return refused("msg_too_long", call.toString());
        }
        String blocks = call.parameter("blocks");
        return refusal(FakeSlack.JSON.readTree(blocks.isEmpty() ? "[]" : blocks));
    }

    Optional<String> refusal(JsonNode blocks) {
        try {
            if (!blocks.isEmpty()) {
                BlockLimits.check(blocks);
            }
            return Optional.empty();
        } catch (AssertionError invalid) {
            return refused("invalid_blocks", invalid.toString());
        }
    }

    private Optional<String> refused(String reason, String what) {
        refused.add(reason + ": " + what);
        return Optional.of(reason);
    }
}
