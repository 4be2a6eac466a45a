package dev.docent.widget;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs sessions, so that they need not be kept.
final class Tokens {

    /// Tells a visitor's token from any other key.
    static final String PREFIX = "visitor.";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String SEPARATOR = "\n";

    private final SecretKeySpec key;
    private final Clock clock;

    /// @param secret what is signed with; made up if empty
    Tokens(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.isEmpty() ? random() : bytes(secret), ALGORITHM);
        this.clock = clock;
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// @param lasting for how long it is good from now on
    String sign(String site, String origin, Duration lasting) {
        Instant ends = clock.instant().plus(lasting);
        byte[] content = bytes(String.join(SEPARATOR, site, origin, Long.toString(ends.getEpochSecond())));
        return PREFIX + base64(content) + "." + base64(signature(content));
    }

    /// @return the session of a token that was signed here and is still good
    Optional<Session> read(String token) {
        String[] parts =
                token.substring(Math.min(PREFIX.length(), token.length())).split("\\.", -1);
        if (!token.startsWith(PREFIX) || parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(parts[0]);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, signature(content)) ? session(content) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private Optional<Session> session(byte[] content) {
        String[] fields = new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1);
        Session session = new Session(fields[0], fields[1], Instant.ofEpochSecond(Long.parseLong(fields[2])));
        return session.ends().isAfter(clock.instant()) ? Optional.of(session) : Optional.empty();
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
