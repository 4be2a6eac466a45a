package dev.docent.answer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param threshold the least confidence with which an answer is given, from 0 to 1
/// @param citations how many documents are cited for one answer at the most
/// @param unsupported what becomes of a sentence of the chat model that no passage supports
@Validated
@ConfigurationProperties("docent.answer")
record AnswerProperties(
        @DefaultValue("0.44") @DecimalMin("0") @DecimalMax("1") double threshold,

        @DefaultValue("3") @Positive int citations,

        @DefaultValue("remove") Unsupported unsupported) {

    /// What becomes of a sentence that no passage supports.
    enum Unsupported {
        REMOVE,
        MARK
    }
}
