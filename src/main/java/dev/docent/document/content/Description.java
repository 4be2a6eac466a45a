package dev.docent.document.content;

import dev.docent.document.PublicationDate;
import java.util.Optional;

/// What a file says of itself.
public record Description(
        Optional<String> title, Optional<String> url, Optional<String> language, Optional<PublicationDate> published) {

    public static final Description NONE =
            new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
