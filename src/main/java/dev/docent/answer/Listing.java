package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list or a table in a text, with the heading or the sentence that announces it.
///
/// @param lead what announces it; empty if nothing does
/// @param items its items in order; two at least
record Listing(Optional<Block> lead, List<Block> items) {

    /// A longer list or table is no answer to be read.
    private static final int MOST_ITEMS = 40;

    private static final int MOST_ROWS = 15;

    Listing {
        items = List.copyOf(items);
    }

    /// @return the list that holds the offset, or that is announced there
    static Optional<Listing> at(String text, int offset) {
        List<Block> blocks = Block.of(text);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).holds(offset)) {
                return isItem(blocks.get(i)) ? around(text, blocks, i) : announcedBy(text, blocks, i);
            }
        }
        return Optional.empty();
    }

    /// @return the lists of a text
    static List<Listing> of(String text) {
        List<Block> blocks = Block.of(text);
        return IntStream.range(0, blocks.size())
                .filter(i -> isItem(blocks.get(i))
                        && (i == 0 || blocks.get(i - 1).kind() != blocks.get(i).kind()))
                .boxed()
                .flatMap(i -> around(text, blocks, i).stream())
                .toList();
    }

    private static Optional<Listing> announcedBy(String text, List<Block> blocks, int lead) {
        boolean announces = blocks.get(lead).leadsIn(text) && lead + 1 < blocks.size();
        return announces && isItem(blocks.get(lead + 1)) ? around(text, blocks, lead + 1) : Optional.empty();
    }

    private static Optional<Listing> around(String text, List<Block> blocks, int index) {
        Kind kind = blocks.get(index).kind();
        int first = index;
        int last = index;
        while (first > 0 && blocks.get(first - 1).kind() == kind) {
            first--;
        }
        while (last + 1 < blocks.size() && blocks.get(last + 1).kind() == kind) {
            last++;
        }
        Optional<Block> lead = Optional.of(first)
                .filter(it -> it > 0)
                .map(it -> blocks.get(it - 1))
                .filter(block -> block.leadsIn(text));
        int size = last - first + 1;
        return size > 1 && size <= (kind == Kind.ROW ? MOST_ROWS : MOST_ITEMS)
                ? Optional.of(new Listing(lead, blocks.subList(first, last + 1)))
                : Optional.empty();
    }

    private static boolean isItem(Block block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ROW;
    }

    /// @return where the list begins; a sentence that announces it belongs to it, a heading does not
    int start() {
        return lead.filter(block -> block.kind() == Kind.PARAGRAPH)
                .orElse(items.getFirst())
                .start();
    }

    int end() {
        return items.getLast().end();
    }

    /// @return the topics of what announces it
    Set<String> topics(String text) {
        return lead.map(block -> Words.topics(block.in(text))).orElse(Set.of());
    }

    /// @return the items in one line
    static Optional<String> sentence(String quote) {
        List<Block> blocks = Block.of(quote);
        if (blocks.stream().filter(block -> block.kind() == Kind.ITEM).count() < 2) {
            return Optional.empty();
        }
        return Optional.of(blocks.stream()
                .map(block -> PlainText.of(block.in(quote)))
                .map(words -> words.matches(".*[.;:!?][\"”')]*") ? words : words + ";")
                .collect(Collectors.joining(" "))
                .replaceFirst(";$", "."));
    }
}
