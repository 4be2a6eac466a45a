package dev.docent.document.format;

import dev.docent.document.content.Content;
import java.io.IOException;
import java.nio.file.Path;

/// Reads files of a kind. Safe for use by many threads.
interface FormatReader {

    /// @return whether it reads files of this media type
    boolean reads(String mediaType);

    /// @throws dev.docent.document.UnreadableDocumentException if the file is not as its type says
    Content read(Path path, String mediaType) throws IOException;
}
