package dev.docent.document.content;

import dev.docent.document.Block;
import java.util.List;
import java.util.OptionalInt;

/// What was read from a file: its text, the text's structure and what the file says of itself.
///
/// @param pages how many pages it has, where the format has pages
/// @param truncated whether text was left out because there is too much of it, or reading it takes too long
public record Content(Description description, OptionalInt pages, String text, List<Block> blocks, boolean truncated) {

    public Content {
        blocks = List.copyOf(blocks);
    }

    /// @return the same, marked as not being all there is
    public Content cut() {
        return new Content(description, pages, text, blocks, true);
    }

    /// @return whether there is no letter and no digit in it
    public boolean isBlank() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
