package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Reads every other format that Tika knows.
final class TikaReader implements FormatReader {

    private static final String PDF = "application/pdf";
    private static final String XML = "application/xml";
    private static final String EPUB = "application/epub+zip";

    private static final Pattern PRESENTATION = Pattern.compile("powerpoint|presentation");

    private final TikaParsers tika;
    private final int maxCharacters;

    TikaReader(TikaParsers tika, int maxCharacters) {
        this.tika = tika;
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return true;
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        Content content = firstContent(path, mediaType);
        if (content.isBlank() && PRESENTATION.matcher(mediaType).find()) {
            content = content(path, mediaType, office(true));
        }
        if (content.isBlank()) {
            throw TikaProblems.noText(mediaType);
        }
        return content;
    }

    private Content firstContent(Path path, String mediaType) throws IOException {
        try {
            return content(path, mediaType, office(false));
        } catch (UnreadableDocumentException broken) {
            if (mediaType.equals(XML)) {
                return BrokenXml.read(path, maxCharacters);
            }
            throw broken;
        }
    }

    private Content content(Path path, String mediaType, OfficeParserConfig office) throws IOException {
        BlockText text = new BlockText(maxCharacters);
        Flow flow = flow(path, mediaType, text);
        TikaHandler handler = new TikaHandler(flow);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
            parse(in, metadata, mediaType, context(mediaType, office), handler, flow);
        }
        flow.end();
        return text.content(description(metadata), pages(metadata, handler));
    }

    private Flow flow(Path path, String mediaType, BlockText text) {
        if (mediaType.equals(PDF)) {
            return new PdfFlow(path, text, maxCharacters);
        }
        return new XhtmlFlow(text, !mediaType.equals(EPUB), true);
    }

    /// @param metadata takes what the mail says of itself
    void parseMail(TikaInputStream in, Metadata metadata, String mediaType, Flow flow) throws IOException {
        parse(in, metadata, mediaType, context(mediaType, office(false)), new TikaHandler(flow), flow);
    }

    private void parse(
            TikaInputStream in,
            Metadata metadata,
            String mediaType,
            ParseContext context,
            TikaHandler handler,
            Flow flow)
            throws IOException {
        try {
            tika.parser().parse(in, handler, metadata, context);
        } catch (SAXException | TikaException | RuntimeException problem) {
            if (!flow.isFull()) {
                throw TikaProblems.explain(problem, mediaType);
            }
        }
    }

    private static ParseContext context(String mediaType, OfficeParserConfig office) {
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office);
        // What an EPUB has beside its chapters repeats them as a table of contents.
        DocumentSelector selector = mediaType.equals(EPUB) ? none -> false : TikaReader::mayHoldText;
        context.set(DocumentSelector.class, selector);
        return context;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setSortByPosition(false);
        config.setExtractInlineImages(false);
        config.setExtractBookmarksText(false);
        return config;
    }

    /// @param masters whether to read what all slides of a presentation share; worth it only if they have no
    ///     more
    private static OfficeParserConfig office(boolean masters) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeSlideMasterContent(masters);
        config.setUseSAXDocxExtractor(true); // The other one has no formulas and loses comments.
        config.setIncludeDeletedContent(false);
        return config;
    }

    /// Pictures and sounds within a document are passed over.
    private static boolean mayHoldText(Metadata embedded) {
        String type = Optional.ofNullable(embedded.get(Metadata.CONTENT_TYPE)).orElse("");
        return !type.startsWith("image/") && !type.startsWith("audio/") && !type.startsWith("video/");
    }

    private static OptionalInt pages(Metadata metadata, TikaHandler handler) {
        Integer counted = metadata.getInt(PagedText.N_PAGES);
        return counted == null || counted < 1 ? handler.pages() : OptionalInt.of(counted);
    }

    private static Description description(Metadata metadata) {
        return new Description(
                value(metadata, TikaCoreProperties.TITLE),
                Optional.empty(),
                value(metadata, DublinCore.LANGUAGE).flatMap(Languages::of),
                value(metadata, TikaCoreProperties.CREATED)
                        .flatMap(WrittenDates::first)
                        .map(date -> new PublicationDate(date, Origin.FILE_PROPERTIES)));
    }

    static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
