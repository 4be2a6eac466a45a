package dev.docent.conversation;

import java.util.List;
import java.util.Optional;

/// Something that was spoken of.
///
/// @param kind what it is, as far as can be told
/// @param many whether it is more than one
record Mention(String text, Kind kind, boolean many) {

    /// What something is.
    enum Kind {
        PERSON,
        PLACE,
        TIME,
        /// A name of which nothing else is known.
        NAME,
        THING
    }

    /// @return whose it is: "Dar" in "Dar's visit"
    Optional<String> owner() {
        int end = text.indexOf("'s ");
        return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /// @return whether it belongs to something that the words name
    boolean belongsToAnyIn(String words) {
        return owner().filter(words::contains).isPresent();
    }

    /// @return whether it is named by these words, in full or in part
    boolean isNamedIn(List<String> words) {
        List<String> own = Said.words(text);
        return words.contains(own.getLast()) || words.contains(own.getLast() + "'s");
    }
}
