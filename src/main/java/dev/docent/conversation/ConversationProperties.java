package dev.docent.conversation;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param remembered how many conversations of each owner are kept; those longest unused are forgotten first.
/// Callers who are not known are one owner
/// @param turns how many questions of each are kept, with their answers
/// @param idle how long an unused conversation is kept
/// @param cleanUpEvery how often the unused ones are deleted
/// @param rewriting who makes a follow-up question stand alone
/// @param rewritingWithin how long the chat model is waited for
@Validated
@ConfigurationProperties("docent.conversation")
record ConversationProperties(
        @DefaultValue("10000") @Positive int remembered,
        @DefaultValue("20") @Positive int turns,
        @DefaultValue("12h") Duration idle,
        @DefaultValue("10m") Duration cleanUpEvery,
        @DefaultValue("auto") Rewriting rewriting,
        @DefaultValue("5s") Duration rewritingWithin) {}
