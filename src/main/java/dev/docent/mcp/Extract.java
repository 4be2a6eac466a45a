package dev.docent.mcp;

import dev.docent.document.Block;
import dev.docent.document.Documents.DocumentText;
import java.util.List;
import java.util.Optional;

/// A span of a document's text.
///
/// @param start where it begins, inclusive
/// @param end where it ends, exclusive
record Extract(int start, int end) {

    /// @return what stands on a page; empty if nothing does
    static Optional<Extract> page(int page, DocumentText text) {
        List<Block> blocks = text.blocks().stream()
                .filter(block -> block.page().isPresent() && block.page().getAsInt() == page)
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Extract(blocks.getFirst().start(), blocks.getLast().end()));
    }

    /// @return the same, with no character cut in two
    Extract inWholeCharacters(String text) {
        return new Extract(whole(start, text), whole(end, text));
    }

    private static int whole(int at, String text) {
        boolean isWithin =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return isWithin ? at + 1 : at;
    }
}
