package dev.docent.index;

import java.nio.file.Path;

/// Carries the index over to another store.
public interface Reindexing {

    /// Has the other store hold what this one holds: documents that it has already, as they are here, are left alone,
    /// so that one that broke off goes on where it was. Nothing is read or embedded again.
    ///
    /// An index without documents is not carried over: all that the other store holds would go.
    ///
    /// @param to another store than the one that the index is kept in now
    /// @param progress hears of each document
    Report carryOver(Store to, Progress progress);

    /// To be asked before the index of a data folder is opened, since one that this version cannot read is begun anew.
    ///
    /// @throws IllegalStateException if there is none in the folder that it can read
    static void requireReadable(Path data) {
        new IndexFolder(new DataProperties(data).indexFolder()).requireReadable();
    }

    /// Hears how far it has come.
    interface Progress {
        void done(int documents, int all);
    }

    /// @param copied how many documents were put there
    /// @param kept how many were there already
    /// @param removed how many were there that are not here
    /// @param passages how many passages are there now
    record Report(int copied, int kept, int removed, int passages) {}
}
