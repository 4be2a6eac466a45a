package dev.docent.reader;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param threads how many passages are read at a time; 0 for one a processor
@Validated
@ConfigurationProperties("docent.reader")
record ReaderProperties(@DefaultValue("0") @PositiveOrZero int threads) {

    int threadsHere() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
