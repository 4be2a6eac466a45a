package dev.docent.retrieval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param candidates how many passages each of the two searches brings
/// @param read how many of the fused passages the reader reads
@Validated
@ConfigurationProperties("docent.retrieval")
record RetrievalProperties(
        @DefaultValue("50") @Positive @Max(1000) int candidates,
        @DefaultValue("8") @Positive @Max(100) int read) {}
