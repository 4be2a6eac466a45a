package dev.docent.document;

/// Identifies a document for as long as it is indexed.
///
/// @param value letters, digits, `-` and `_` only, so that it stands in a URL as it is
public record DocumentId(String value) {

    private static final int LENGTH = 16;

    public DocumentId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("Not a document id: '" + value + "'");
        }
    }

    /// @return the same id for the same name, so that an index outlives a restart
    public static DocumentId of(String name) {
        return new DocumentId(TextDigest.of(name, LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
