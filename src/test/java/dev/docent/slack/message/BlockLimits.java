package dev.docent.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What Slack's documentation allows in the blocks of a message.
public final class BlockLimits {

    private static final Map<String, Integer> ELEMENTS = Map.of("context", 10, "actions", 25, "context_actions", 5);

    private BlockLimits() {}

    public static void check(JsonNode blocks) {
        assertThat(blocks.size()).as("blocks").isBetween(1, 50);
        blocks.forEach(BlockLimits::block);
    }

    private static void block(JsonNode block) {
        String type = block.get("type").asString();
        switch (type) {
            case "section" -> section(block);
            case "context", "actions", "context_actions" -> {
                assertThat(block.get("elements").size()).as(type).isBetween(1, ELEMENTS.get(type));
                block.get("elements").forEach(BlockLimits::element);
            }
            default -> throw new AssertionError("A block of the kind '" + type + "'");
        }
    }

    private static void section(JsonNode block) {
        assertThat(block.has("text") || block.has("fields")).isTrue();
        if (block.has("text")) {
            text(block.get("text"), 3_000);
        }
        if (block.has("fields")) {
            assertThat(block.get("fields").size()).as("fields").isBetween(1, 10);
            block.get("fields").forEach(field -> text(field, 2_000));
        }
    }

    private static void element(JsonNode element) {
        switch (element.get("type").asString()) {
            case "mrkdwn" -> text(element, 3_000);
            case "button" -> {
                named(element);
                text(element.get("text"), 75);
                value(element);
            }
            case "feedback_buttons" -> {
                named(element);
                for (String button : List.of("positive_button", "negative_button")) {
                    text(element.get(button).get("text"), 75);
                    value(element.get(button));
                    assertThat(element.get(button).get("accessibility_label").asString())
                            .hasSizeLessThanOrEqualTo(75);
                }
            }
            default -> throw new AssertionError("An element of the kind '" + element.get("type") + "'");
        }
    }

    private static void named(JsonNode element) {
        assertThat(element.get("action_id").asString()).as("action_id").hasSizeBetween(1, 255);
    }

    private static void value(JsonNode button) {
        assertThat(button.get("value").asString()).as("value").hasSizeBetween(1, 2_000);
    }

    private static void text(JsonNode text, int longest) {
        assertThat(text.get("text").asString()).as("text").hasSizeBetween(1, longest);
        assertThat(text.get("type").asString()).isIn("mrkdwn", "plain_text");
        if (text.get("type").asString().equals("mrkdwn")) {
            assertThat(text.get("verbatim").asBoolean()).as("verbatim").isTrue();
        }
    }
}
