package dev.docent.widget;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Signs sessions, so that they need not be kept.
final class Tokens {

    /// Tells a visitor's token from any other key.
    static final String PREFIX = "visitor.";

    private static final int SIGNATURE_BYTES = 32;
    private static final String SEPARATOR = "\n";

    private final Seal seal;
    private final Clock clock;

    /// @param secret what is signed with; made up if empty
    Tokens(String secret, Clock clock) {
        this.seal = new Seal(secret, "sessions");
        this.clock = clock;
    }

    /// @param lasting for how long it is good from now on
    String sign(String site, String origin, Duration lasting) {
        Instant ends = clock.instant().plus(lasting);
        String content = String.join(SEPARATOR, site, origin, Long.toString(ends.getEpochSecond()));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "."
                + seal.sign(content, SIGNATURE_BYTES);
    }

    /// @return the session of a token that was signed here and is still good
    Optional<Session> read(String token) {
        String[] parts =
                token.substring(Math.min(PREFIX.length(), token.length())).split("\\.", -1);
        if (!token.startsWith(PREFIX) || parts.length != 2) {
            return Optional.empty();
        }
        try {
            String content = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return seal.isSigned(content, parts[1], SIGNATURE_BYTES) ? session(content) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private Optional<Session> session(String content) {
        String[] fields = content.split(SEPARATOR, -1);
        Session session = new Session(fields[0], fields[1], Instant.ofEpochSecond(Long.parseLong(fields[2])));
        return session.ends().isAfter(clock.instant()) ? Optional.of(session) : Optional.empty();
    }
}
