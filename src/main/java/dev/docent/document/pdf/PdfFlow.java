package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Flow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes blocks of a PDF. The text of a page is taken by its layout; what the stream has besides, like notes
/// and the fields of forms, follows the page, and so does its text where the layout has none.
public final class PdfFlow implements Flow {

    private static final Logger LOG = LoggerFactory.getLogger(PdfFlow.class);
    private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "span", "em", "strong");
    private static final int PAGE_DEPTH = 1;
    private static final Duration SLOW = Duration.ofSeconds(20);

    private final Path path;
    private final BlockText text;
    private final int maxCharacters;
    private final List<String> passwords;
    private final PdfPages pageTexts = new PdfPages();
    private final PdfPages besides = new PdfPages();
    private final long start = System.nanoTime();
    private int pages;
    private int depth;
    private int outside;
    private boolean inPage;

    /// What was taken by the layout.
    ///
    /// @param pages those that it has words of, though all of them may belong to a paragraph of the page before
    private record Laid(Map<Integer, List<PdfBlock>> blocks, Set<Integer> pages) {

        static final Laid NONE = new Laid(Map.of(), Set.of());

        static Laid of(List<PdfPage> pages) {
            return new Laid(
                    PdfLayout.blocks(pages).stream().collect(Collectors.groupingBy(PdfBlock::page)),
                    pages.stream()
                            .filter(page -> !page.lines().isEmpty())
                            .map(PdfPage::number)
                            .collect(Collectors.toSet()));
        }
    }

    public PdfFlow(Path path, BlockText text, int maxCharacters, List<String> passwords) {
        this.path = path;
        this.text = text;
        this.maxCharacters = maxCharacters;
        this.passwords = List.copyOf(passwords);
    }

    @Override
    public void open(String tag) {
        boundary(tag);
        depth++;
        if (outside == 0 && depth > PAGE_DEPTH && !isPageText(tag)) {
            outside = depth;
        }
    }

    @Override
    public void text(String raw) {
        current().text(raw);
    }

    @Override
    public void gap() {
        current().lineEnd();
    }

    @Override
    public void close(String tag) {
        boundary(tag);
        if (depth == outside) {
            outside = 0;
        }
        depth--;
        inPage &= depth >= PAGE_DEPTH;
    }

    @Override
    public void page(int number) {
        pageTexts.nextPage();
        besides.nextPage();
        pages++;
        depth = 0;
        outside = 0;
        inPage = true;
    }

    @Override
    public void end() {
        Laid laid = layout();
        List<List<String>> streamed = pageTexts.paragraphs();
        List<List<String>> rest = besides.paragraphs();
        for (int page = 0; page <= pages; page++) {
            List<PdfBlock> blocks = laid.blocks().getOrDefault(page, List.of());
            blocks.forEach(block -> text.add(block.kind(), block.level(), block.text(), OptionalInt.of(block.page())));
            if (!laid.pages().contains(page)) {
                addAll(streamed.get(page), page);
            }
            addAll(rest.get(page), page);
        }
    }

    @Override
    public boolean isFull() {
        return pageTexts.characters() + besides.characters() > maxCharacters;
    }

    /// A file that took this long already is given no second reading, lest it be given up altogether.
    private Laid layout() {
        if (System.nanoTime() - start > SLOW.toNanos()) {
            return Laid.NONE;
        }
        try {
            return Laid.of(PdfLines.of(path, maxCharacters, passwords));
        } catch (IOException | RuntimeException broken) {
            LOG.debug("There is no layout", broken);
            return Laid.NONE;
        }
    }

    private void addAll(List<String> paragraphs, int page) {
        OptionalInt number = page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
        paragraphs.forEach(paragraph -> text.add(Kind.PARAGRAPH, 0, paragraph, number));
    }

    private PdfPages current() {
        return inPage && outside == 0 ? pageTexts : besides;
    }

    private void boundary(String tag) {
        if (tag.equals("br")) {
            current().lineEnd();
        } else if (!INLINE.contains(tag)) {
            current().paragraphEnd();
        }
    }

    private static boolean isPageText(String tag) {
        return tag.equals("p") || INLINE.contains(tag);
    }
}
