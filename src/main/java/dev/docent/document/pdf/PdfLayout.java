package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.ListMarks;
import dev.docent.document.pdf.PdfTables.Level;
import dev.docent.document.pdf.PdfTables.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes blocks of a PDF's lines by how they are set. Headings are those that the file's tags name; where there are no
/// tags, or none to be believed, those that are set as headings.
final class PdfLayout {

    private final PdfType type;
    /// Tags by which so much of the text would be headings are not believed.
    private static final double MOST_TEXT = 0.25;

    private final PdfHeadings headings;
    private final boolean isTagged;
    private final Hyphens hyphens = new Hyphens();
    private final List<PdfBlock> blocks = new ArrayList<>();

    private PdfLayout(List<PdfPage> pages) {
        this.type = PdfType.of(pages);
        this.headings = new PdfHeadings(type);
        this.isTagged = isTagged(pages);
        pages.stream().flatMap(page -> page.lines().stream()).forEach(line -> hyphens.learn(line.text()));
        pages.forEach(this::addPage);
    }

    /// @return the blocks of each page in reading order; what runs over the pages comes at the end, and a
    ///     paragraph that goes on on the next page is whole on the first one
    static List<PdfBlock> blocks(List<PdfPage> pages) {
        RunningLines running = RunningLines.of(pages);
        PdfLayout layout = new PdfLayout(running.bodies());
        List<PdfBlock> levelled = layout.isTagged ? layout.blocks : layout.headings.levelled(layout.blocks);
        List<PdfBlock> joined = new PdfSentences(layout.type, layout.hyphens).joined(levelled);
        return Stream.concat(joined.stream(), running.kept().stream()).toList();
    }

    private static boolean isTagged(List<PdfPage> pages) {
        int all = 0;
        int headings = 0;
        for (PdfPage page : pages) {
            for (PdfLine line : page.lines()) {
                int length = line.text().length();
                all += length;
                headings += line.tag().isPresent() ? length : 0;
            }
        }
        return headings > 0 && headings <= MOST_TEXT * all;
    }

    private void addPage(PdfPage page) {
        PdfMargins margins = new PdfMargins(page.lines(), type, headings);
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        for (Part part : PdfTables.parts(PdfColumns.inReadingOrder(page.lines()))) {
            if (part.isTable()) {
                addParagraphs(paragraphs, page, margins);
                addTable(part.levels(), page);
            } else {
                part.levels().forEach(level -> level.lines().forEach(line -> gather(paragraphs, line, margins)));
            }
        }
        addParagraphs(paragraphs, page, margins);
    }

    private void addTable(List<Level> levels, PdfPage page) {
        PdfTable table = new PdfTable(levels);
        List<PdfLine> lines = levels.stream().map(Level::first).toList();
        if (!table.header().isEmpty()) {
            blocks.add(new PdfBlock(Kind.TABLE_HEADER, 0, page.number(), lines, table.header()));
        }
        for (String row : table.rows()) {
            blocks.add(new PdfBlock(Kind.TABLE_ROW, 0, page.number(), lines, Leaders.shortened(row)));
        }
    }

    private void gather(List<List<PdfLine>> paragraphs, PdfLine line, PdfMargins margins) {
        if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast(), line, margins)) {
            paragraphs.add(new ArrayList<>());
        }
        paragraphs.getLast().add(line);
    }

    /// A heading goes on as far as its tag does.
    private boolean goesOn(List<PdfLine> lines, PdfLine line, PdfMargins margins) {
        Optional<PdfTag> before = lines.getLast().tag();
        if (isTagged && (before.isPresent() || line.tag().isPresent())) {
            return before.equals(line.tag());
        }
        return margins.goesOn(lines, line);
    }

    private void addParagraphs(List<List<PdfLine>> paragraphs, PdfPage page, PdfMargins margins) {
        for (int i = 0; i < paragraphs.size(); i++) {
            List<PdfLine> lines = paragraphs.get(i);
            boolean apartAbove =
                    i == 0 || margins.areApart(paragraphs.get(i - 1).getLast(), lines.getFirst());
            boolean apartBelow = i + 1 < paragraphs.size()
                    && margins.areApart(lines.getLast(), paragraphs.get(i + 1).getFirst());
            blocks.add(block(lines, page, apartAbove && apartBelow));
        }
        paragraphs.clear();
    }

    private PdfBlock block(List<PdfLine> lines, PdfPage page, boolean standsAlone) {
        String text = lines.stream().map(PdfLine::text).reduce(hyphens::join).orElseThrow();
        int level = isTagged ? lines.getFirst().tag().map(PdfTag::level).orElse(0) : level(lines, standsAlone);
        if (level > 0) {
            return new PdfBlock(Kind.HEADING, level, page.number(), lines, text);
        }
        Kind kind = ListMarks.startsItem(text) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
        return new PdfBlock(kind, 0, page.number(), lines, Leaders.shortened(text));
    }

    /// @return 0 for what is no heading; headings are given their levels once all of them are known
    private int level(List<PdfLine> lines, boolean standsAlone) {
        return headings.isHeading(lines, standsAlone) ? 1 : 0;
    }
}
