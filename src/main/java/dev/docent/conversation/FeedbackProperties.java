package dev.docent.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param kept how long questions are kept with what was thought of their answers
/// @param most how many questions without a helpful answer are looked at for the gaps, the newest first
@Validated
@ConfigurationProperties("docent.feedback")
record FeedbackProperties(
        @DefaultValue("90d") @NotNull Duration kept,
        @DefaultValue("2000") @Positive int most) {}
