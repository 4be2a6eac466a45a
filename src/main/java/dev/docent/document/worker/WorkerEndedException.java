package dev.docent.document.worker;

/// A worker that ended while it read a file.
final class WorkerEndedException extends Exception {

    private final int status;

    WorkerEndedException(int status, Throwable cause) {
        super("The worker ended with status " + status, cause);
        this.status = status;
    }

    boolean isOutOfMemory() {
        return status == WorkerCommand.OUT_OF_MEMORY;
    }
}
