package dev.docent.index;

/// Carries the index over to another store.
public interface Reindexing {

    /// Has the other store hold what this one holds: documents that it has already, as they are here, are left alone,
    /// so that one that broke off goes on where it was. Nothing is read or embedded again.
    ///
    /// @param to another store than the one that the index is kept in now
    /// @param progress hears of each document
    Report carryOver(Store to, Progress progress);

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
