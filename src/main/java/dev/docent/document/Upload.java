package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// A file to be kept.
///
/// @param origin where on the web it was fetched; empty for what was handed over
public record Upload(UploadName name, Optional<URI> origin, Content content) {

    /// What is in the file.
    public interface Content {

        /// @return all of it, from its beginning; whoever asked for it closes it
        InputStream open() throws IOException;
    }

    /// @return the path relative to the documents folder that the document will have
    public String file() {
        return name.file();
    }
}
