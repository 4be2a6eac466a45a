package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// A model as OpenAI describes it.
@Schema(name = "ChatModel")
record ModelResponse(
        @Schema(allowableValues = {"docent", "docent-extractive", "docent-generative"})
        String id,

        @Schema(allowableValues = "model") String object,
        @Schema(description = "Seconds since 1970.") long created,
        @JsonProperty("owned_by") String ownedBy) {

    /// Clients want a day; the ways to answer have had none since the first of them.
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    /// All there are.
    @Schema(name = "ChatModels")
    record ModelsResponse(@Schema(allowableValues = "list") String object, List<ModelResponse> data) {

        static ModelsResponse all() {
            return new ModelsResponse(
                    "list", Arrays.stream(Model.values()).map(ModelResponse::of).toList());
        }
    }

    static ModelResponse of(Model model) {
        return new ModelResponse(model.id(), "model", CREATED.getEpochSecond(), "docent");
    }
}
