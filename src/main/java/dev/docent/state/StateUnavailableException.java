package dev.docent.state;

/// What the service keeps cannot be read at present. It is tried again with every call.
public final class StateUnavailableException extends RuntimeException {

    StateUnavailableException(Throwable cause) {
        super("What the service keeps cannot be read now; try again later.", cause);
    }
}
