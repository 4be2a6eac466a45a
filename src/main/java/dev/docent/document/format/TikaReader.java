package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Flow;
import dev.docent.document.pdf.PdfFiles;
import dev.docent.document.pdf.PdfFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Reads every other format that Tika knows.
final class TikaReader {

    private static final String PDF = "application/pdf";
    private static final String XML = "application/xml";
    private static final String EPUB = "application/epub+zip";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern PRESENTATION = Pattern.compile("powerpoint|presentation");

    private final TikaParsers tika;
    private final ReadingSettings settings;
    private final int maxCharacters;

    TikaReader(TikaParsers tika, ReadingSettings settings) {
        this.tika = tika;
        this.settings = settings;
        this.maxCharacters = settings.maxCharacters();
    }

    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        return mediaType.equals(FlatOfficePackage.MEDIA_TYPE)
                ? unfolded(path, unpacking)
                : asItIs(path, mediaType, unpacking);
    }

    private Content unfolded(Path flat, Unpacking unpacking) throws IOException {
        Path usual = Files.createTempFile("document", ".docx");
        try {
            FlatOfficePackage.unfold(flat, usual);
            return asItIs(usual, WORD, unpacking);
        } finally {
            Files.delete(usual);
        }
    }

    private Content asItIs(Path path, String mediaType, Unpacking unpacking) throws IOException {
        Content content = firstContent(path, mediaType, unpacking);
        if (content.isBlank() && PRESENTATION.matcher(mediaType).find()) {
            content = content(path, mediaType, unpacking, ParserOptions.office(true));
        }
        if (content.isBlank() && unpacking.isEmpty() && !isBlankPdf(path, mediaType)) {
            throw unpacking.leftOut().hasPictures() ? TikaProblems.onlyPictures() : TikaProblems.noText(mediaType);
        }
        if (mediaType.equals(PDF) && !settings.recognisesText()) {
            ScannedPages.problem(path, content, settings.passwords()).ifPresent(unpacking.leftOut()::because);
        }
        return content;
    }

    private boolean isBlankPdf(Path path, String mediaType) throws IOException {
        return mediaType.equals(PDF) && PdfFiles.isBlank(path, settings.passwords());
    }

    private Content firstContent(Path path, String mediaType, Unpacking unpacking) throws IOException {
        try {
            return content(path, mediaType, unpacking, ParserOptions.office(false));
        } catch (UnreadableDocumentException broken) {
            if (mediaType.equals(XML)) {
                return BrokenXml.read(path, maxCharacters);
            }
            throw broken;
        }
    }

    /// What is gathered while a file is parsed.
    private record Parsing(BlockText text, Flow flow, TikaHandler handler, Metadata metadata) {

        Content content() {
            flow.end();
            return text.content(FileProperties.of(metadata), pages());
        }

        private OptionalInt pages() {
            Integer counted = metadata.getInt(PagedText.N_PAGES);
            if (flow.pages().isPresent()) {
                return flow.pages();
            }
            return counted == null || counted < 1 ? handler.pages() : OptionalInt.of(counted);
        }
    }

    private Content content(Path path, String mediaType, Unpacking unpacking, OfficeParserConfig office)
            throws IOException {
        AtomicReference<Parsing> last = new AtomicReference<>();
        parse(mediaType, () -> last.get().flow().isFull(), (parser, context) -> {
            Parsing parsing = parsing(path, mediaType);
            last.set(parsing);
            configure(context, mediaType, new Attachments(context, unpacking, settings.maxDepth(), settings), office);
            try (TikaInputStream in = TikaInputStream.get(path, parsing.metadata())) {
                parser.parse(in, parsing.handler(), parsing.metadata(), context);
            }
        });
        return last.get().content();
    }

    private Parsing parsing(Path path, String mediaType) {
        BlockText text = new BlockText(maxCharacters);
        Flow flow = flow(path, mediaType, text);
        return new Parsing(text, flow, new TikaHandler(flow), new Metadata());
    }

    /// Parses a mail; what is attached to it is unpacked.
    ///
    /// @param metadata takes what the mail says of itself
    void parseMail(TikaInputStream in, Metadata metadata, String mediaType, Flow flow, Unpacking unpacking)
            throws IOException {
        parse(mediaType, flow::isFull, (parser, context) -> {
            Attachments attachments = new Attachments(context, unpacking, 0, settings);
            configure(context, mediaType, attachments, ParserOptions.office(false));
            context.set(EncodingDetector.class, new MailCharset());
            parser.parse(in, new TikaHandler(flow), metadata, context);
        });
    }

    /// @param isEnough whether a parser that was stopped was stopped because there was text enough
    private void parse(String mediaType, BooleanSupplier isEnough, TikaParsers.Attempt attempt) throws IOException {
        try {
            tika.parse((parser, context) -> parse(isEnough, attempt, parser, context));
        } catch (SAXException | TikaException | RuntimeException problem) {
            throw TikaProblems.explain(problem, mediaType);
        }
    }

    private static void parse(
            BooleanSupplier isEnough, TikaParsers.Attempt attempt, Parser parser, ParseContext context)
            throws IOException, SAXException, TikaException {
        try {
            attempt.parse(parser, context);
        } catch (SAXException | TikaException | RuntimeException stopped) {
            if (!isEnough.getAsBoolean()) {
                throw stopped;
            }
        }
    }

    private Flow flow(Path path, String mediaType, BlockText text) {
        if (mediaType.equals(PDF)) {
            return new PdfFlow(path, text, settings.maxCharacters(), settings.passwords());
        }
        if (OpenDocumentFlow.reads(mediaType)) {
            return new OpenDocumentFlow(path, text, maxCharacters);
        }
        return new XhtmlFlow(text, !mediaType.equals(EPUB), true);
    }

    private void configure(ParseContext context, String mediaType, Attachments attachments, OfficeParserConfig office) {
        context.set(PDFParserConfig.class, ParserOptions.pdf(settings.recognisesText()));
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        if (mediaType.equals(EPUB)) {
            context.set(DocumentSelector.class, ParserOptions.chaptersOnly());
        }
    }

    static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
