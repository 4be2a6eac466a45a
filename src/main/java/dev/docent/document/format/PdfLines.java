package dev.docent.document.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
    private PdfLineBuilder line = new PdfLineBuilder();
    private int characters;

    private PdfLines(int maxCharacters) {
        this.maxCharacters = maxCharacters;
        setSuppressDuplicateOverlappingText(true);
    }

    /// @return the pages from the first on, until there is text enough
    static List<PdfPage> of(Path path, ReadingSettings settings) throws IOException {
        try (PDDocument document = PdfFiles.open(path, settings.passwords())) {
            PdfLines lines = new PdfLines(settings.maxCharacters());
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
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += text.length();
        if (!PdfGlyphs.areWritten(text, positions)) {
            line.add(PdfGlyphs.words(text, positions), positions, this::isBold);
            return;
        }
        for (List<TextPosition> run : PdfGlyphs.runs(positions)) {
            if (line.isRightOf(run.getFirst())) {
                endLine();
            }
            line.add(List.of(PdfGlyphs.word(run)), run, this::isBold);
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
        line = new PdfLineBuilder();
    }
}
