package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import java.util.Optional;

/// What a file says of itself.
record Description(
        Optional<String> title, Optional<String> url, Optional<String> language, Optional<PublicationDate> published) {

    static final Description NONE =
            new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
