package dev.docent.backup;

/// One backup is taken at a time.
public final class BackupRunningException extends RuntimeException {

    BackupRunningException() {
        super("A backup is being taken already");
    }
}
