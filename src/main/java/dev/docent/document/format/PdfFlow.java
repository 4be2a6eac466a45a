package dev.docent.document.format;

import java.util.Set;

/// Turns the stream of a PDF's pages into blocks.
final class PdfFlow implements Flow {

    private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "span", "em", "strong");

    private final PdfPages pages = new PdfPages();
    private final BlockText text;
    private final int maxCharacters;

    PdfFlow(BlockText text, int maxCharacters) {
        this.text = text;
        this.maxCharacters = maxCharacters;
    }

    @Override
    public void open(String tag) {
        boundary(tag);
    }

    @Override
    public void text(String raw) {
        pages.text(raw);
    }

    @Override
    public void gap() {
        pages.lineEnd();
    }

    @Override
    public void close(String tag) {
        boundary(tag);
    }

    @Override
    public void page(int number) {
        pages.page(number);
    }

    @Override
    public void end() {
        pages.addTo(text);
    }

    @Override
    public boolean isFull() {
        return pages.characters() > maxCharacters;
    }

    private void boundary(String tag) {
        if (tag.equals("br")) {
            pages.lineEnd();
        } else if (!INLINE.contains(tag)) {
            pages.paragraphEnd();
        }
    }
}
