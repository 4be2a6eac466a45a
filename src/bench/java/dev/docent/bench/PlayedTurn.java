package dev.docent.bench;

import dev.docent.ConversationScript.ScriptedTurn;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A turn of a conversation with what it was answered.
///
/// @param conversation its name
/// @param asked what was asked in it so far, oldest first, this turn's question the last
/// @param answer as the service's interface describes it
record PlayedTurn(String conversation, List<String> asked, ScriptedTurn turn, JsonNode answer, double milliseconds) {

    private static final String REWRITTEN = "rewrite";
    private static final String IN_VAIN = "follow-up: the model's rewriting was not used";

    PlayedTurn {
        asked = List.copyOf(asked);
    }

    boolean isRight() {
        if (answer.path("status").asString().equals("not_found")) {
            return turn.says().isEmpty();
        }
        List<String> files = answer.path("citations").findValuesAsString("file");
        return turn.holds(
                answer.path("answer").asString() + " "
                        + answer.path("shortAnswer").asString(),
                files);
    }

    boolean isFollowUp() {
        return asked.size() > 1;
    }

    /// @return the question as it was searched with
    String standalone() {
        return answer.path("standaloneQuestion").asString();
    }

    boolean isModelAsked() {
        return isRewritten() || ran(IN_VAIN);
    }

    /// @return whether the model said something that could be searched with
    boolean isRewritten() {
        return ran(REWRITTEN);
    }

    private boolean ran(String stage) {
        return answer.path("stages")
                .valueStream()
                .anyMatch(it -> it.path("name").asString().equals(stage));
    }
}
