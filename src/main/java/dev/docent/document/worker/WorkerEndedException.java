package dev.docent.document.worker;

/// A worker that ended while it read a file, or before it could begin.
final class WorkerEndedException extends Exception {

    private final int status;
    private final boolean begun;

    /// @param begun whether it was ready to read files
    WorkerEndedException(int status, boolean begun, Throwable cause) {
        super("The worker ended with status " + status, cause);
        this.status = status;
        this.begun = begun;
    }

    boolean hadBegun() {
        return begun;
    }

    /// @return whether something outside ended it, as systems do where memory is short
    boolean isKilled() {
        return status == WorkerCommand.KILLED;
    }

    boolean isOutOfMemory() {
        return status == WorkerCommand.OUT_OF_MEMORY;
    }
}
