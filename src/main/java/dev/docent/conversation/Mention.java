package dev.docent.conversation;

import java.util.List;

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

    /// @return whether it is named by these words, in full or in part
    boolean isNamedIn(List<String> words) {
        List<String> own = Said.words(text);
        return words.contains(own.getLast()) || words.contains(own.getLast() + "'s");
    }
}
