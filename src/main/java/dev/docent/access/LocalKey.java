package dev.docent.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// Opens everything until the service ends. It lies in the data folder, for commands that are given on this machine:
/// who may read that folder may read everything anyway.
public final class LocalKey {

    private static final String PREFIX = "local.";
    private static final int BYTES = 32;

    private static final Caller TERMINAL = Caller.known("terminal", List.of(Grant.EVERYTHING), Quota.NONE);

    private final String secret;

    LocalKey() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        this.secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String secret() {
        return secret;
    }

    /// @return who does what is done at the terminal
    public static Caller caller() {
        return TERMINAL;
    }

    /// @return whether it is a key of this kind, be it of this service or of another one
    public static boolean isOne(String key) {
        return key.startsWith(PREFIX);
    }

    boolean fits(String key) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
