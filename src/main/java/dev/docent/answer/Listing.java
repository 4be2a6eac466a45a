package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list or a table in a text, with the heading or the sentence that announces it.
///
/// @param lead what announces it; empty if nothing does
/// @param items its items in order; one at least
/// @param further how many more there are: a long list or table is no answer to be read whole
record Listing(Optional<Block> lead, List<Block> items, int further) {

    private static final int MOST_ITEMS = 40;

    private static final int MOST_ROWS = 15;

    /// How many are shown where there are more than that.
    private static final int SHOWN_ITEMS = 12;

    /// With the header and the rule below it.
    private static final int SHOWN_ROWS = 14;

    private static final Pattern UNFINISHED = Pattern.compile("(?:[;,]|\\b(?:and|or))$");

    Listing {
        items = List.copyOf(items);
    }

    /// @return the list that holds the offset, or that is announced there; empty if only the beginning of a long one
    ///     is shown, without the offset
    static Optional<Listing> at(String text, int offset) {
        List<Block> blocks = Block.of(text);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).holds(offset)) {
                return isItem(blocks.get(i))
                        ? around(text, blocks, i).filter(list -> offset < list.end())
                        : announcedBy(text, blocks, i);
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
                .filter(block -> kind == Kind.ROW ? block.leadsInTable(text) : block.leadsIn(text));
        return last > first ? Optional.of(shown(lead, blocks.subList(first, last + 1))) : Optional.empty();
    }

    private static Listing shown(Optional<Block> lead, List<Block> items) {
        boolean rows = items.getFirst().kind() == Kind.ROW;
        boolean isLong = items.size() > (rows ? MOST_ROWS : MOST_ITEMS);
        int shown = !isLong ? items.size() : rows ? SHOWN_ROWS : SHOWN_ITEMS;
        return new Listing(lead, items.subList(0, shown), items.size() - shown);
    }

    /// @return what goes on at the beginning of the text after a list that ends with the text before it
    Optional<Listing> goingOn(String text) {
        List<Block> items = Block.of(text).stream()
                .takeWhile(block -> block.kind() == items().getFirst().kind())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(shown(Optional.empty(), items));
    }

    private static boolean isItem(Block block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ROW;
    }

    boolean isTable() {
        return items.getFirst().kind() == Kind.ROW;
    }

    /// @return whether nothing stands behind it in the text
    boolean endsText(String text) {
        return further == 0 && text.substring(end()).isBlank();
    }

    /// @return whether its last item says that there is another one
    boolean isUnfinished(String text) {
        return UNFINISHED.matcher(items.getLast().in(text)).find();
    }

    /// @return where the list begins; a sentence that announces it belongs to it, but not to a table, and no heading
    ///     does
    int start() {
        return lead.filter(block -> block.kind() == Kind.PARAGRAPH && !isTable())
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
