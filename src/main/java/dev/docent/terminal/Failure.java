package dev.docent.terminal;

import java.nio.channels.OverlappingFileLockException;
import java.util.stream.Stream;

/// Why a command could not do its work, in words for the person who called it.
record Failure(String message) {

    private static final String IN_USE = "The data folder is in use by another process. End it, or name another folder"
            + " with --docent.data=FOLDER.";

    static Failure of(Throwable thrown) {
        boolean locked = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(Failure::isLock);
        return new Failure(locked ? IN_USE : words(thrown));
    }

    // The index has its own lock; which one depends on where it is kept, so only the name tells.
    private static boolean isLock(Throwable thrown) {
        return thrown instanceof OverlappingFileLockException
                || thrown.getClass().getSimpleName().contains("LockObtainFailed");
    }

    private static String words(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        String message = root.getMessage();
        return message == null ? root.toString() : message;
    }
}
