package dev.docent.document;

/// A top-level folder of documents; what a question can be limited to.
///
/// @param name the folder's name, or `default` for files that lie in no folder
public record Collection(String name) {

    /// Holds the files that lie directly in the documents folder.
    public static final Collection DEFAULT = new Collection("default");

    public Collection {
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("Not a collection's name: '" + name + "'");
        }
    }

    /// @param file a path relative to the documents folder, `/` between its parts
    public static Collection of(String file) {
        int slash = file.indexOf('/');
        return slash <= 0 ? DEFAULT : new Collection(file.substring(0, slash));
    }

    @Override
    public String toString() {
        return name;
    }
}
