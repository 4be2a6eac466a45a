package dev.docent.document.fetch;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// @param allowed whether documents may be fetched from the web at all
/// @param largest how large a file may be
/// @param timeLimit how long it may take, redirects included
/// @param redirects how many times an address may lead to another
@Validated
@ConfigurationProperties("docent.documents.fetching")
record FetchProperties(
        @DefaultValue("false") boolean allowed,
        @DefaultValue("50MB") @NotNull DataSize largest,

        @DefaultValue("30s") @NotNull @DurationMin(seconds = 1)
        Duration timeLimit,

        @DefaultValue("5") @PositiveOrZero int redirects) {

    private static final DataSize LEAST = DataSize.ofKilobytes(1);

    /// A number without a unit is one of bytes.
    @AssertTrue(message = "docent.documents.fetching.largest must be 1KB at least, with its unit") boolean isLargeEnough() {
        return largest.compareTo(LEAST) >= 0;
    }
}
