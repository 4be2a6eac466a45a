package dev.docent.conversation;

import dev.docent.answer.Answer;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Stage;
import java.util.List;
import java.util.UUID;

/// What a question was answered with.
///
/// @param id identifies this answer
/// @param standaloneQuestion the question as it was searched with, understood without what was said before
/// @param mode how the answer was made: `extractive` or `generative`
/// @param evidence what the answer was made from
/// @param stages what ran, in order
public record Reply(
        UUID id,
        ConversationId conversation,
        String question,
        String standaloneQuestion,
        String mode,
        Answer answer,
        Evidence evidence,
        List<Stage> stages) {

    public Reply {
        stages = List.copyOf(stages);
    }
}
