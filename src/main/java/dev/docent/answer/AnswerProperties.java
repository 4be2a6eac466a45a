package dev.docent.answer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param threshold the least confidence, from 0 to 1, with which a name, a day, a number or another detail is given
/// @param descriptionThreshold the same where a question asks what or who something is, whether something is so, or for
///     all of something; an account that misses the point is seen to do so, while a wrong name or number is not
/// @param explanationThreshold the same where it asks why, how or what was said
/// @param citations how many documents are cited for one answer at the most
@Validated
@ConfigurationProperties("docent.answer")
record AnswerProperties(
        @DefaultValue("0.525") @DecimalMin("0") @DecimalMax("1") double threshold,

        @DefaultValue("0.353") @DecimalMin("0") @DecimalMax("1") double descriptionThreshold,

        @DefaultValue("0.322") @DecimalMin("0") @DecimalMax("1") double explanationThreshold,

        @DefaultValue("3") @Positive int citations) {

    /// @return the least confidence with which the question is answered
    double threshold(String question) {
        return switch (QuestionKind.of(question)) {
            case FACT -> threshold;
            case DESCRIPTION -> QuestionKind.asksForDetail(question) ? threshold : descriptionThreshold;
            case EXPLANATION -> explanationThreshold;
        };
    }
}
