package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A document's sections. Headings that follow each other begin one section, that of the last of them.
final class Outline {

    private final List<Block> blocks;
    private final List<Integer> sections = new ArrayList<>();
    private final List<List<Block>> headings = new ArrayList<>();

    Outline(List<Block> blocks) {
        this.blocks = blocks;
        Deque<Block> above = new ArrayDeque<>();
        for (int block = 0; block < blocks.size(); block++) {
            if (block == 0 || (isHeading(block) && !isHeading(block - 1))) {
                headings.add(List.copyOf(above.reversed()));
            }
            if (isHeading(block)) {
                enter(blocks.get(block), above);
                headings.set(headings.size() - 1, List.copyOf(above.reversed()));
            }
            sections.add(headings.size() - 1);
        }
    }

    /// @param block a place in the list of blocks
    /// @return the number of the section that the block belongs to, from 0
    int section(int block) {
        return sections.get(block);
    }

    /// @return how many sections there are
    int sections() {
        return headings.size();
    }

    /// @return the section's heading and those above it, from the outermost
    List<Block> headings(int section) {
        return headings.get(section);
    }

    /// @return whether a section lies below another one, or is the same
    boolean isWithin(int section, int upper) {
        return startsWith(headings.get(section), headings.get(upper));
    }

    /// @return whether a section lies below the same heading as another one
    boolean isBeside(int section, int neighbour) {
        List<Block> path = headings.get(neighbour);
        return startsWith(headings.get(section), path.subList(0, Math.max(0, path.size() - 1)));
    }

    /// @return the headings above each of the sections from the first to the last
    List<Block> commonHeadings(int first, int last) {
        List<Block> common = headings.get(first);
        for (int section = first + 1; section <= last; section++) {
            while (!startsWith(headings.get(section), common)) {
                common = common.subList(0, common.size() - 1);
            }
        }
        return common;
    }

    private static boolean startsWith(List<Block> path, List<Block> beginning) {
        return path.size() >= beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }

    private static void enter(Block heading, Deque<Block> above) {
        while (!above.isEmpty() && above.peek().level() >= heading.level()) {
            above.pop();
        }
        above.push(heading);
    }

    private boolean isHeading(int block) {
        return blocks.get(block).kind() == Kind.HEADING;
    }
}
