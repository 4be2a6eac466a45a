package dev.docent.document.format;

import dev.docent.document.Unpacked;
import dev.docent.document.content.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Reads a PDF by a clock that stands still until it was looked at a number of times, and then is far ahead.
final class SlowReading implements LongSupplier {

    private final int most;
    private int looks;

    private SlowReading(int most) {
        this.most = most;
    }

    @Override
    public long getAsLong() {
        return ++looks > most ? Duration.ofHours(1).toNanos() : 0;
    }

    /// @param problem what is said to be left out
    record Read(Content content, Optional<String> problem) {}

    /// @return how often the clock is looked at while a file is read
    static int looks(Path pdf, ReadingSettings settings) throws IOException {
        var clock = new SlowReading(Integer.MAX_VALUE);
        clock.read(pdf, settings);
        return clock.looks;
    }

    /// @param looks after how many of them the time is over
    static Read upTo(int looks, Path pdf, ReadingSettings settings) throws IOException {
        return new SlowReading(looks).read(pdf, settings);
    }

    private Read read(Path pdf, ReadingSettings settings) throws IOException {
        var unpacking = new Unpacking(
                Reading.file(pdf),
                pdf.resolveSibling("unpacked"),
                new Room(Unpacked.nothingOf(Reading.file(pdf)), settings),
                settings);
        var reader = new TikaReader(new TikaParsing(new TikaParsers(settings), settings, this), settings);
        Content content = reader.read(pdf, "application/pdf", unpacking);
        return new Read(content, unpacking.leftOut().sentences());
    }
}
