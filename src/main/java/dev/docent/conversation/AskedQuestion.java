package dev.docent.conversation;

import dev.docent.answer.Mode;
import dev.docent.index.Filter;
import java.util.List;
import java.util.Optional;

/// A question as somebody asks it.
///
/// @param text 1 to 2,000 characters, not only white space
/// @param conversation the conversation it belongs to; a new one if empty
/// @param history what was said before, oldest first, of which the last turns are used; empty to use what the service
///     remembers
/// @param filter which documents may answer
/// @param mode how the answer is made
public record AskedQuestion(
        String text, Optional<ConversationId> conversation, List<Turn> history, Filter filter, Mode mode) {

    /// The longest question, in characters.
    public static final int LONGEST = 2_000;

    /// How many turns of what was said before are used.
    public static final int MOST_TURNS = 20;

    public AskedQuestion {
        text = text.replace("\0", "");
        history = List.copyOf(history.subList(Math.max(0, history.size() - MOST_TURNS), history.size()));
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A question has 1 to " + LONGEST + " characters");
        }
    }

    /// A question that is answered as the service is set up to.
    public AskedQuestion(String text, Optional<ConversationId> conversation, List<Turn> history, Filter filter) {
        this(text, conversation, history, filter, Mode.AUTO);
    }
}
