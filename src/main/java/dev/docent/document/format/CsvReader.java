package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads tables of text. The first row is the header.
final class CsvReader implements FormatReader {

    static final String MEDIA_TYPE = "text/csv";

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int SAMPLED_LINES = 10;

    private final TextDecoder decoder;
    private final int maxCharacters;

    CsvReader(int maxCharacters) {
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE) || mediaType.equals("text/tab-separated-values");
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        String source = decoder.text(path);
        BlockText text = new BlockText(maxCharacters);
        try (CSVParser rows = format(source).parse(new StringReader(source))) {
            for (CSVRecord row : rows) {
                Kind kind = row.getRecordNumber() == 1 ? Kind.TABLE_HEADER : Kind.TABLE_ROW;
                text.add(kind, 0, line(row), OptionalInt.empty());
            }
        }
        return text.content(Description.NONE, OptionalInt.empty());
    }

    private static CSVFormat format(String source) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(source))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /// The one that splits the first lines most.
    private static char delimiter(String source) {
        String sample = source.lines().limit(SAMPLED_LINES).collect(Collectors.joining("\n"));
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        delimiter -> sample.chars().filter(c -> c == delimiter).count()))
                .orElseThrow();
    }

    private static String line(CSVRecord row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | "));
    }
}
