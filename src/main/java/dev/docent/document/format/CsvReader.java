package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.CellValue;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import dev.docent.document.content.RowText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads tables of text.
final class CsvReader implements FormatReader {

    static final String MEDIA_TYPE = "text/csv";

    private static final String TAB_SEPARATED = "text/tab-separated-values";
    private static final int SAMPLED_LINES = 10;

    private final TextDecoder decoder;
    private final int maxCharacters;

    CsvReader(int maxCharacters) {
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE) || mediaType.equals(TAB_SEPARATED);
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        String source = decoder.text(path);
        BlockText text = new BlockText(maxCharacters);
        try (CSVParser rows = format(source, mediaType).parse(new StringReader(source))) {
            add(rows.iterator(), text);
        }
        return text.content(Description.NONE, OptionalInt.empty());
    }

    private static CSVFormat format(String source, String mediaType) {
        boolean hasTabs = mediaType.equals(TAB_SEPARATED) && source.indexOf('\t') >= 0;
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(hasTabs ? '\t' : CsvDelimiter.of(source))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /// The first row is the header, unless it is no more than a title or holds a value.
    private static void add(Iterator<CSVRecord> rows, BlockText text) {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < SAMPLED_LINES) {
            first.add(cells(rows.next()));
        }
        boolean startsWithHeader = !first.isEmpty() && first.getFirst().stream().noneMatch(CellValue::isOne);
        int header = HeaderRow.find(first).orElse(startsWithHeader ? 0 : -1);
        for (int row = 0; row < first.size(); row++) {
            if (row < header) {
                text.add(Kind.PARAGRAPH, 0, String.join(" ", first.get(row)), OptionalInt.empty());
            } else {
                Kind kind = row == header ? Kind.TABLE_HEADER : Kind.TABLE_ROW;
                text.add(kind, 0, RowText.of(first.get(row)), OptionalInt.empty());
            }
        }
        while (rows.hasNext() && !text.isTruncated()) {
            text.add(Kind.TABLE_ROW, 0, RowText.of(cells(rows.next())), OptionalInt.empty());
        }
    }

    private static List<String> cells(CSVRecord row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
