package dev.docent.index;

/// The names of the fields. A document is one block: its passages, its text, itself.
final class Fields {

    /// On every part of a document, so that all go together: the document's id.
    static final String DOCUMENT = "document";

    /// What a part is: one of the three below.
    static final String KIND = "kind";

    static final String PASSAGE = "passage";
    static final String TEXT_OF_DOCUMENT = "text";
    static final String SUMMARY = "summary";

    static final String COLLECTION = "collection";
    /// Days since 1970.
    static final String PUBLISHED = "published";

    /// The days that a passage speaks of, as ranges of days since 1970.
    static final String DATES = "dates";

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String HEADING = "heading";

    /// How the names of the fields begin that hold vectors, one field for each embedding space.
    static final String VECTOR = "vector";

    /// The packed value that a part stands for.
    static final String VALUE = "value";

    /// What the document is compared with others by.
    static final String SKETCH = "sketch";

    /// The field that holds the vectors of the document's passages.
    static final String SPACE = "space";

    private Fields() {}
}
