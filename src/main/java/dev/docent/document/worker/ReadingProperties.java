package dev.docent.document.worker;

import dev.docent.document.format.ReadingSettings;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How much effort a file is worth, and what may be done to read it.
///
/// @param workers how many processes read files
/// @param heap the memory of each
/// @param timeLimit how long reading one file may take; each file within an archive counts by itself
/// @param maxCharacters how much text is kept of one document; what follows is left out
/// @param maxDepth how deep files within files are looked into; 0 for not at all
/// @param maxParts how many files within one file are taken in
/// @param maxUnpacked how much room the files within one file may take
/// @param maxRatio how many times its own size a file may unpack to, beyond the first 100 MB
/// @param passwords tried in turn on files that are protected by one
/// @param ocr whether text in pictures is recognised, by an installed Tesseract
/// @param ocrLanguages the languages to recognise, as Tesseract names them, `+` between them
@Validated
@ConfigurationProperties("docent.documents.reading")
record ReadingProperties(
        @DefaultValue("2") @Positive int workers,
        @DefaultValue("512MB") @NotNull DataSize heap,

        @DefaultValue("60s") @NotNull @DurationMin(seconds = 1)
        Duration timeLimit,

        @DefaultValue("5000000") @Positive int maxCharacters,
        @DefaultValue("5") @PositiveOrZero int maxDepth,
        @PositiveOrZero int maxParts,
        @DefaultValue("1GB") @NotNull DataSize maxUnpacked,
        @DefaultValue("200") @Positive int maxRatio,
        @DefaultValue @NotNull List<String> passwords,
        @DefaultValue("false") boolean ocr,
        @DefaultValue("eng") @NotNull String ocrLanguages) {

    private static final DataSize LEAST_HEAP = DataSize.ofMegabytes(64);
    private static final DataSize LEAST_UNPACKED = DataSize.ofKilobytes(64);

    /// A number without a unit is one of bytes.
    @AssertTrue(message = "docent.documents.reading.heap must be 64MB at least, with its unit") boolean isRoomToRead() {
        return heap.compareTo(LEAST_HEAP) >= 0;
    }

    @AssertTrue(message = "docent.documents.reading.max-unpacked must be 64KB at least, with its unit") boolean isRoomToUnpack() {
        return maxUnpacked.compareTo(LEAST_UNPACKED) >= 0;
    }

    ReadingSettings settings() {
        return new ReadingSettings(
                maxCharacters,
                maxDepth,
                maxParts,
                maxUnpacked.toBytes(),
                maxRatio,
                passwords,
                ocr ? ocrLanguages : "",
                timeLimit);
    }
}
