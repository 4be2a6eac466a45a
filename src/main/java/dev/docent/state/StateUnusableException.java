package dev.docent.state;

import java.nio.file.Path;

/// The state is there and cannot be opened, for a reason that may pass or can be mended: it is left as it is.
final class StateUnusableException extends IllegalStateException {

    StateUnusableException(Path folder, Throwable cause) {
        super("The state in '" + folder + "' " + why(cause), cause);
    }

    private static String why(Throwable cause) {
        return StateDamage.isInUse(cause)
                ? "is in use by another program."
                : "cannot be opened, and is left as it is: " + firstLine(cause);
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
