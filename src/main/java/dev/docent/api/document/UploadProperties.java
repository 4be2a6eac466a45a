package dev.docent.api.document;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param allowed whether documents can be added over the interface
/// @param maxFiles how many files one request may bring
@Validated
@ConfigurationProperties("docent.api.upload")
record UploadProperties(
        @DefaultValue("true") boolean allowed,
        @DefaultValue("100") @Positive int maxFiles) {}
