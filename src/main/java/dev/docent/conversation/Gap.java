package dev.docent.conversation;

import java.time.Instant;
import java.util.List;

/// Something that people ask and the documents do not answer.
///
/// @param question the question as it was asked last
/// @param wordings other ways in which it was asked, the newest first
/// @param unanswered how often the documents had no answer
/// @param unhelpful how often there was an answer that did not help
/// @param comments what people said of the answers, the newest first
public record Gap(
        String question,
        List<String> wordings,
        int unanswered,
        int unhelpful,
        Instant lastAsked,
        List<String> comments) {

    public Gap {
        wordings = List.copyOf(wordings);
        comments = List.copyOf(comments);
    }

    int asked() {
        return unanswered + unhelpful;
    }
}
