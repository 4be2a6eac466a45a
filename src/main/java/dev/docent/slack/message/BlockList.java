package dev.docent.slack.message;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/// The blocks of a message, one under the other.
final class BlockList {

    private static final Gson JSON = GsonFactory.createSnakeCase();

    private final List<LayoutBlock> blocks = new ArrayList<>();

    BlockList section(String markup) {
        blocks.add(SectionBlock.builder().text(text(markup)).build());
        return this;
    }

    /// Texts side by side.
    BlockList fields(List<String> markups) {
        List<TextObject> fields =
                markups.stream().<TextObject>map(BlockList::text).toList();
        blocks.add(SectionBlock.builder().fields(fields).build());
        return this;
    }

    BlockList context(String markup) {
        blocks.add(ContextBlock.builder().elements(List.of(text(markup))).build());
        return this;
    }

    BlockList button(String action, String label, String value) {
        List<BlockElement> buttons = List.of(ButtonElement.builder()
                .actionId(action)
                .text(plain(label))
                .value(value)
                .build());
        blocks.add(ActionsBlock.builder().elements(buttons).build());
        return this;
    }

    BlockList feedback(String action, String answer) {
        FeedbackButtonsElement buttons = FeedbackButtonsElement.builder()
                .actionId(action)
                .positiveButton(opinion("Helpful", "yes:" + answer, "Mark this answer as helpful"))
                .negativeButton(opinion("Not helpful", "no:" + answer, "Mark this answer as not helpful"))
                .build();
        blocks.add(ContextActionsBlock.builder().elements(List.of(buttons)).build());
        return this;
    }

    BlockList add(BlockList others) {
        blocks.addAll(others.blocks);
        return this;
    }

    private static FeedbackButtonObject opinion(String label, String value, String spoken) {
        return FeedbackButtonObject.builder()
                .text(plain(label))
                .value(value)
                .accessibilityLabel(spoken)
                .build();
    }

    /// Verbatim, so that Slack looks for no addresses or names in it.
    private static MarkdownTextObject text(String markup) {
        return MarkdownTextObject.builder().text(markup).verbatim(true).build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    /// @param others further blocks as JSON, which come below
    /// @return as many as a message may have, the last of all among them
    String json(String others) {
        JsonArray all = JsonParser.parseString(json()).getAsJsonArray();
        all.addAll(JsonParser.parseString(others).getAsJsonArray());
        while (all.size() > Limit.BLOCKS) {
            all.remove(all.size() - 2);
        }
        return JSON.toJson(all);
    }

    String json() {
        return JSON.toJson(blocks.subList(0, Math.min(blocks.size(), Limit.BLOCKS)));
    }
}
