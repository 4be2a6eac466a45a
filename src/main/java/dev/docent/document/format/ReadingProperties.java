package dev.docent.document.format;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How much effort a file is worth.
///
/// @param maxCharacters how much text is kept of one document; what follows is left out
/// @param timeLimit how long reading one file may take
@Validated
@ConfigurationProperties("docent.documents.reading")
record ReadingProperties(
        @DefaultValue("5000000") @Positive int maxCharacters,
        @DefaultValue("60s") Duration timeLimit) {}
