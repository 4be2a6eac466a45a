package dev.docent.state;

/// The state is there and cannot be opened, for a reason that may pass or can be mended: it is left as it is.
final class StateUnusableException extends IllegalStateException {

    StateUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
