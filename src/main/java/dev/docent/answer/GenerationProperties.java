package dev.docent.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How a chat model answers.
///
/// @param unsupported what becomes of a sentence of the model that no passage supports
/// @param generation what it is given, and how long it is waited for
@Validated
@ConfigurationProperties("docent.answer")
record GenerationProperties(
        @DefaultValue("remove") @NotNull Unsupported unsupported,
        @DefaultValue @NotNull @Valid Limits generation) {

    /// What becomes of a sentence that no passage supports.
    enum Unsupported {
        REMOVE,
        MARK
    }

    /// @param passages how many passages the model is shown at the most
    /// @param tokens how many of its tokens they may have together
    /// @param startsWithin how long its first words are waited for
    /// @param pausesFor how long it may say nothing after that
    /// @param endsWithin how long its whole answer may take
    record Limits(
            @DefaultValue("10") @Positive int passages,

            @DefaultValue("4000") @Min(100) int tokens,

            @DefaultValue("30s") @NotNull @DurationMin(millis = 100)
            Duration startsWithin,

            @DefaultValue("15s") @NotNull @DurationMin(millis = 100)
            Duration pausesFor,

            @DefaultValue("2m") @NotNull @DurationMin(millis = 100)
            Duration endsWithin) {}
}
