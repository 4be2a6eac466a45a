package dev.docent.index;

import java.nio.file.Path;

/// Another process has the index open.
public final class IndexInUseException extends RuntimeException {

    /// @param folder the index in use
    public IndexInUseException(Path folder, Throwable cause) {
        super(
                "The index in '" + folder
                        + "' is in use by another Docent. Stop that one, ask it instead, or give this"
                        + " one a folder of its own with --docent.data=FOLDER.",
                cause);
    }
}
