package dev.docent.document;

/// Tells documents that were read by this code from those that were read by an earlier one, so that an upgrade reads
/// them anew.
public final class ReadingVersion {

    /// Raised with every change of how documents are read or cut, or of what the index keeps of them.
    public static final int CURRENT = 7;

    private ReadingVersion() {}
}
