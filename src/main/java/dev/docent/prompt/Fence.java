package dev.docent.prompt;

import java.security.SecureRandom;
import java.util.HexFormat;

/// A line that nobody can guess, which shows a model where what others wrote begins and ends.
public record Fence(String line) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 12;

    /// @return a fence that was never used before
    public static Fence random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Fence("=====" + HexFormat.of().formatHex(bytes) + "=====");
    }
}
