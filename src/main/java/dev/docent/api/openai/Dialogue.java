package dev.docent.api.openai;

import dev.docent.api.openai.ChatMessage.Role;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What messages come to: the last of the user's is the question, and what was said before is its history. What an
/// operator tells the model, and what tools gave, is passed over: answers stand on the documents alone.
record Dialogue(String question, List<Turn> history) {

    /// @throws RefusedException if there is no question, or one that cannot be read
    static Dialogue of(List<ChatMessage> messages) {
        int last = last(messages);
        return new Dialogue(
                question(messages.get(last), "messages[" + last + "].content"), history(messages.subList(0, last)));
    }

    private static int last(List<ChatMessage> messages) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).role() == Role.USER) {
                return i;
            }
        }
        throw RefusedException.of(
                "messages",
                "no_user_message",
                "One of the messages must have the role user: the last is the question.");
    }

    private static String question(ChatMessage message, String field) {
        for (int i = 0; i < message.content().size(); i++) {
            ContentPart part = message.content().get(i);
            if (!part.isText()) {
                throw RefusedException.of(
                        field + "[" + i + "]",
                        "unsupported_content",
                        "Only text can be read: parts must have the type text and a text; this one has the type "
                                + part.type().orElse("none") + ".");
            }
        }
        String text = message.text().strip();
        if (text.isEmpty()) {
            throw RefusedException.of(field, "empty_question", "The last message of the user must say something.");
        }
        if (text.length() > AskedQuestion.LONGEST) {
            throw RefusedException.of(
                    field,
                    "string_above_max_length",
                    "A question may have " + AskedQuestion.LONGEST + " characters at the most; this one has "
                            + text.length() + ".");
        }
        return text;
    }

    private static List<Turn> history(List<ChatMessage> before) {
        List<Turn> turns = new ArrayList<>();
        for (ChatMessage message : before) {
            String text = message.text();
            if (!text.isBlank()) {
                role(message).ifPresent(role -> turns.add(new Turn(role, text)));
            }
        }
        return turns;
    }

    private static Optional<Turn.Role> role(ChatMessage message) {
        return switch (message.role()) {
            case USER -> Optional.of(Turn.Role.USER);
            case ASSISTANT -> Optional.of(Turn.Role.ASSISTANT);
            case SYSTEM, DEVELOPER, TOOL, FUNCTION -> Optional.empty();
        };
    }
}
