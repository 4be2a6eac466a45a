package dev.docent.answer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param threshold the least confidence with which an answer is given, from 0 to 1
/// @param accountThreshold the same where a question asks for more than a few words, or nothing by name: an account that
///     misses the point is seen to do so, while a wrong name or number is not
/// @param citations how many documents are cited for one answer at the most
@Validated
@ConfigurationProperties("docent.answer")
record AnswerProperties(
        @DefaultValue("0.40") @DecimalMin("0") @DecimalMax("1") double threshold,

        @DefaultValue("0.28") @DecimalMin("0") @DecimalMax("1") double accountThreshold,

        @DefaultValue("3") @Positive int citations) {

    double threshold(QuestionKind kind) {
        return kind == QuestionKind.FACT ? threshold : accountThreshold;
    }
}
