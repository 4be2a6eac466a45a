package dev.docent.answer;

import dev.docent.document.Block;
import dev.docent.document.DocumentId;
import dev.docent.document.Documents.DocumentText;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what stands in its document beside a passage: the items of a list, or the rows of a table, behind it, since
/// where a passage ends has nothing to do with where a list does; and the document's headings.
final class RestOfDocuments {

    /// A longer text is not fetched for the end of a list.
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Function<DocumentId, Optional<DocumentText>> texts;

    /// @param texts the documents' texts
    RestOfDocuments(Function<DocumentId, Optional<DocumentText>> texts) {
        this.texts = texts;
    }

    /// @param list one that ends with the passage
    /// @return the items behind it as a passage; empty if there are none
    Optional<EvidencePassage> after(EvidencePassage passage, Listing list) {
        Match match = passage.match();
        return match.document().characters() <= MOST_CHARACTERS
                ? texts.apply(match.document().id()).flatMap(text -> after(passage, list, text))
                : Optional.empty();
    }

    /// @return each heading of the passage's document as a passage, in their order; none if its text is very long
    List<EvidencePassage> headings(EvidencePassage passage) {
        Match match = passage.match();
        return match.document().characters() <= MOST_CHARACTERS
                ? texts.apply(match.document().id()).stream()
                        .flatMap(text -> text.blocks().stream()
                                .filter(block -> block.kind() == Block.Kind.HEADING)
                                .map(block -> heading(passage, block, text)))
                        .toList()
                : List.of();
    }

    private static EvidencePassage heading(EvidencePassage beside, Block block, DocumentText text) {
        var location = new Location(block.start(), block.end(), "", block.page());
        String words = text.text().substring(block.start(), block.end());
        return passage(beside, location, words, "");
    }

    private static Optional<EvidencePassage> after(EvidencePassage passage, Listing list, DocumentText text) {
        int end = passage.match().passage().location().end();
        Block.Kind kind = list.isTable() ? Block.Kind.TABLE_ROW : Block.Kind.LIST_ITEM;
        List<Block> items = text.blocks().stream()
                .dropWhile(block -> block.end() <= end)
                .takeWhile(block -> block.kind() == kind)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(passage(passage, list, text, items));
    }

    private static EvidencePassage passage(EvidencePassage before, Listing list, DocumentText text, List<Block> items) {
        Passage last = before.match().passage();
        var location = new Location(
                last.location().end(),
                items.getLast().end(),
                last.location().heading(),
                items.getFirst().page());
        return passage(before, location, text.text().substring(location.start(), location.end()), columns(last, list));
    }

    private static EvidencePassage passage(EvidencePassage near, Location location, String text, String columns) {
        PassageId id = near.match().passage().id();
        var passage = new Passage(new PassageId(id.document(), id.position() + 1), location, text, columns);
        return new EvidencePassage(
                new Match(passage, near.match().document(), 0), Optional.empty(), 0, 0, 0, List.of());
    }

    private static String columns(Passage passage, Listing list) {
        boolean known = !list.isTable() || !passage.columns().isEmpty();
        return known ? passage.columns() : list.items().getFirst().in(passage.text());
    }
}
