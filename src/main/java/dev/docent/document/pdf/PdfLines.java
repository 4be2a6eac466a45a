package dev.docent.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gathers the lines of a PDF with their places and their type. A page that is broken keeps the lines before
/// the break.
final class PdfLines extends PDFTextStripper {

    private static final Logger LOG = LoggerFactory.getLogger(PdfLines.class);

    private final int maxCharacters;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final PdfTags tags;

    /// Of the marked content that is open, the innermost last.
    private final Deque<Optional<PdfTag>> marked = new ArrayDeque<>();

    /// Of the glyphs of the page that are part of a heading.
    private final IdentityHashMap<TextPosition, PdfTag> tagged = new IdentityHashMap<>();

    private PdfLineBuilder line = newLine();
    private int characters;

    private PdfLines(int maxCharacters, PdfTags tags) {
        this.maxCharacters = maxCharacters;
        this.tags = tags;
        setSuppressDuplicateOverlappingText(true);
    }

    /// @return the pages from the first on, until there is text enough
    static List<PdfPage> of(Path path, int maxCharacters, List<String> passwords) throws IOException {
        try (PDDocument document = PdfFiles.open(path, passwords)) {
            PdfLines lines = new PdfLines(maxCharacters, PdfTags.of(document));
            lines.writeText(document, Writer.nullWriter());
            return lines.pages;
        }
    }

    @Override
    public void processPage(PDPage page) {
        if (characters > maxCharacters || Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException broken) {
            LOG.debug("Page {} is broken", getCurrentPageNo(), broken);
        }
        endLine();
        pages.add(new PdfPage(getCurrentPageNo(), page.getCropBox().getHeight(), lines));
        lines.clear();
        marked.clear();
        tagged.clear();
    }

    @Override
    public void beginMarkedContentSequence(COSName name, @Nullable COSDictionary properties) {
        int content = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        Optional<PdfTag> around = Optional.ofNullable(marked.peekLast()).flatMap(tag -> tag);
        marked.addLast(
                content < 0 ? around : tags.heading(getCurrentPage(), content).or(() -> around));
        super.beginMarkedContentSequence(name, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.pollLast();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        Optional.ofNullable(marked.peekLast()).flatMap(tag -> tag).ifPresent(tag -> tagged.put(glyph, tag));
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += text.length();
        if (!PdfGlyphs.areWritten(text, positions)) {
            line.add(PdfGlyphs.words(text, positions), positions);
            return;
        }
        for (List<TextPosition> run : PdfGlyphs.runs(positions)) {
            if (line.isRightOf(run.getFirst())) {
                endLine();
            }
            line.add(List.of(PdfGlyphs.word(run)), run);
        }
    }

    @Override
    protected void writeString(String text) {}

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private boolean isBold(TextPosition glyph) {
        return bold.computeIfAbsent(glyph.getFont(), PdfGlyphs::isBold);
    }

    private void endLine() {
        line.line().ifPresent(lines::add);
        line = newLine();
    }

    private PdfLineBuilder newLine() {
        return new PdfLineBuilder(this::isBold, glyph -> Optional.ofNullable(tagged.get(glyph)));
    }
}
