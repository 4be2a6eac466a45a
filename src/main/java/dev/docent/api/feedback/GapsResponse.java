package dev.docent.api.feedback;

import dev.docent.conversation.Gap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// What the documents leave open.
@Schema(name = "Gaps")
record GapsResponse(List<GapResponse> gaps) {

    /// Something that is asked and not answered.
    @Schema(name = "Gap")
    record GapResponse(
            @Schema(description = "The question as it was asked last.")
            String question,

            @Schema(description = "Other ways in which it was asked.")
            List<String> wordings,

            @Schema(description = "How often the documents had no answer.")
            int unanswered,

            @Schema(description = "How often an answer was marked unhelpful.")
            int unhelpful,

            Instant lastAsked,

            @Schema(description = "What people said of the answers.")
            List<String> comments) {

        static GapResponse of(Gap gap) {
            return new GapResponse(
                    gap.question(), gap.wordings(), gap.unanswered(), gap.unhelpful(), gap.lastAsked(), gap.comments());
        }
    }

    static GapsResponse of(List<Gap> gaps) {
        return new GapsResponse(gaps.stream().map(GapResponse::of).toList());
    }
}
