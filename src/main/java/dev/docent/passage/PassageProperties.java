package dev.docent.passage;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How large passages are, in tokens of the embedding model.
///
/// @param target what is aimed at
/// @param max what only a row of a table or a heading with its first sentence may exceed
@Validated
@ConfigurationProperties("docent.passage")
record PassageProperties(
        @DefaultValue("200") @Min(20) int target,
        @DefaultValue("256") @Min(20) int max) {

    PassageProperties {
        if (max < target) {
            throw new IllegalArgumentException(
                    "docent.passage.max (" + max + ") must not be below docent.passage.target (" + target + ")");
        }
    }
}
