package dev.docent.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognizes text whose characters take two or four bytes each, with a byte order mark or without one.
final class WideText {

    private static final int SAMPLE = 4096;
    private static final int FEWEST_BYTES = 8;
    private static final double MANY = 0.4;
    private static final double FEW = 0.02;

    private final byte[] bytes;
    private final int length;

    private WideText(byte[] bytes) {
        this.bytes = bytes;
        this.length = Math.min(bytes.length, SAMPLE) / 4 * 4;
    }

    static Optional<Charset> charset(byte[] bytes) {
        return new WideText(bytes).charset();
    }

    private Optional<Charset> charset() {
        if (startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length < FEWEST_BYTES ? Optional.empty() : unmarked();
    }

    /// The upper bytes of most characters are zero, the lower ones never.
    private Optional<Charset> unmarked() {
        if (isMostlyZero(0, 4) && isMostlyZero(1, 4) && isNeverZero(3, 4)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (isMostlyZero(3, 4) && isMostlyZero(2, 4) && isNeverZero(0, 4)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (isMostlyZero(0, 2) && isNeverZero(1, 2)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (isMostlyZero(1, 2) && isNeverZero(0, 2)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private boolean startsWith(int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (bytes[i] != (byte) values[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isMostlyZero(int first, int step) {
        return zeros(first, step) > MANY;
    }

    private boolean isNeverZero(int first, int step) {
        return zeros(first, step) < FEW;
    }

    private double zeros(int first, int step) {
        int zeros = 0;
        for (int i = first; i < length; i += step) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * step / (double) length;
    }
}
