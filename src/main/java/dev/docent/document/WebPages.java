package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/// Fetches files from the public web, where that is allowed.
public interface WebPages {

    /// @param address begins with `http://` or `https://`
    /// @param use takes what was found; the stream ends with the call
    /// @throws NotFetchedException if it is not allowed, leads to an address that is not public, or fails
    /// @throws IOException if what was found cannot be used: what `use` throws
    void fetch(URI address, Use use) throws IOException;

    /// What is done with a file that was found.
    interface Use {

        /// @param name what the file is best called, ending included
        void accept(String name, InputStream content) throws IOException;
    }

    /// An address from which nothing was fetched.
    final class NotFetchedException extends RuntimeException {

        /// @param message why, in a sentence
        public NotFetchedException(String message) {
            super(message);
        }

        /// @param message why, in a sentence
        public NotFetchedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
