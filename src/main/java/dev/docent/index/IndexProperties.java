package dev.docent.index;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param store where the index is kept
@Validated
@ConfigurationProperties("docent.index")
record IndexProperties(@DefaultValue("lucene") @NotNull Store store) {}
