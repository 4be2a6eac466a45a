package dev.docent.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Tells a disk without room, or a limit on what may be written, from a damaged file. Java has no exception of its own
/// for it, only the operating system's words.
public final class NoRoom {

    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "File too large", "not enough space on the disk");

    private static final int DEPTH = 20;

    private NoRoom() {}

    /// @return what the operating system says, if that is behind the problem
    public static Optional<String> behind(Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            String message = cause.getMessage();
            if (cause instanceof IOException
                    && message != null
                    && WORDS.stream().anyMatch(message::contains)) {
                return Optional.of(message);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
