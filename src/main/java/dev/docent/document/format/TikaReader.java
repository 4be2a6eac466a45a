package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
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
final class TikaReader {

    private static final String PDF = "application/pdf";
    private static final String EPUB = "application/epub+zip";
    private static final String MAIL_BOX = "application/mbox";
    private static final Set<String> MAILS = Set.of("message/rfc822", "application/vnd.ms-outlook");

    private final TikaParsers tika;
    private final ReadingSettings settings;
    private final int maxCharacters;

    TikaReader(TikaParsers tika, ReadingSettings settings) {
        this.tika = tika;
        this.settings = settings;
        this.maxCharacters = settings.maxCharacters();
    }

    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        AtomicReference<Parsing> last = new AtomicReference<>();
        try {
            tika.parse((parser, context) -> {
                Parsing parsing = parsing(mediaType);
                last.set(parsing);
                configure(context, mediaType, unpacking);
                try (TikaInputStream in = TikaInputStream.get(path, parsing.metadata())) {
                    parser.parse(in, parsing.handler(), parsing.metadata(), context);
                }
            });
        } catch (SAXException | TikaException | RuntimeException problem) {
            if (!last.get().flow().isFull()) {
                throw TikaProblems.explain(problem, mediaType);
            }
        }
        Content content = last.get().content();
        if (content.isBlank() && unpacking.isEmpty()) {
            throw TikaProblems.noText(mediaType);
        }
        return content;
    }

    /// What is gathered while a file is parsed.
    private record Parsing(BlockText text, Flow flow, TikaHandler handler, Metadata metadata) {

        Content content() {
            flow.end();
            return text.content(description(metadata), pages(metadata, handler));
        }
    }

    private Parsing parsing(String mediaType) {
        BlockText text = new BlockText(maxCharacters);
        Flow flow = flow(mediaType, text);
        return new Parsing(text, flow, new TikaHandler(flow), new Metadata());
    }

    private Flow flow(String mediaType, BlockText text) {
        if (mediaType.equals(PDF)) {
            return new PdfFlow(text, maxCharacters);
        }
        return new XhtmlFlow(text, !mediaType.equals(EPUB), true);
    }

    private void configure(ParseContext context, String mediaType, Unpacking unpacking) {
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(
                EmbeddedDocumentExtractor.class, new Attachments(context, unpacking, inlineDepth(mediaType), settings));
        if (mediaType.equals(EPUB)) {
            // What an EPUB has beside its chapters repeats them as a table of contents.
            DocumentSelector nothing = _ -> false;
            context.set(DocumentSelector.class, nothing);
        }
    }

    /// Down to which depth files belong to the text around them.
    private int inlineDepth(String mediaType) {
        if (MAILS.contains(mediaType)) {
            return 0;
        }
        return mediaType.equals(MAIL_BOX) ? 1 : Math.max(2, settings.maxDepth());
    }

    private PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(
                settings.recognisesText() ? PDFParserConfig.OCR_STRATEGY.AUTO : PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setSortByPosition(false);
        config.setExtractInlineImages(false);
        config.setExtractBookmarksText(false);
        return config;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeSlideMasterContent(false);
        config.setIncludeDeletedContent(false);
        return config;
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

    private static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
