package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Flow;
import dev.docent.document.pdf.PdfFiles;
import dev.docent.document.pdf.PdfFlow;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Has Tika parse files, and stops it where there is text enough or the time is over.
final class TikaParsing {

    private static final String EPUB = "application/epub+zip";

    private final TikaParsers tika;
    private final ReadingSettings settings;
    private final int maxCharacters;
    private final LongSupplier clock;

    TikaParsing(TikaParsers tika, ReadingSettings settings) {
        this(tika, settings, System::nanoTime);
    }

    /// @param clock nanoseconds from any fixed moment
    TikaParsing(TikaParsers tika, ReadingSettings settings, LongSupplier clock) {
        this.tika = tika;
        this.settings = settings;
        this.maxCharacters = settings.maxCharacters();
        this.clock = clock;
    }

    /// @return how long a parser may go on, from now
    ReadingTime time() {
        return new ReadingTime(settings.timeLimit(), clock);
    }

    /// What is gathered while a file is parsed.
    private record Parsing(BlockText text, Flow flow, TikaHandler handler, Metadata metadata) {

        /// @param created when the file was made, as it is written in it
        Content content(Optional<String> created) {
            flow.end();
            return text.content(FileProperties.of(metadata, created), pages());
        }

        private OptionalInt pages() {
            Integer counted = metadata.getInt(PagedText.N_PAGES);
            if (flow.pages().isPresent()) {
                return flow.pages();
            }
            return counted == null || counted < 1 ? handler.pages() : OptionalInt.of(counted);
        }
    }

    /// @return what was read of it, up to the end of its time at the latest
    Content content(TikaFile file, OfficeParserConfig office) throws IOException {
        AtomicReference<Parsing> last = new AtomicReference<>();
        parse(file.mediaType(), () -> last.get().flow().isFull(), file.time(), (parser, context) -> {
            Parsing parsing = parsing(file);
            last.set(parsing);
            Attachments attachments = new Attachments(context, file.unpacking(), settings.maxDepth(), settings);
            configure(context, file.mediaType(), attachments, office);
            try (TikaInputStream in = TikaInputStream.get(file.path(), parsing.metadata())) {
                parser.parse(in, parsing.handler(), parsing.metadata(), context);
            }
        });
        return last.get()
                .content(file.isPdf() ? PdfFiles.created(file.path(), settings.passwords()) : Optional.empty());
    }

    private Parsing parsing(TikaFile file) {
        BlockText text = new BlockText(maxCharacters);
        Flow flow = flow(file, text);
        return new Parsing(text, flow, new TikaHandler(flow, file.time()), new Metadata());
    }

    /// Parses a mail; what is attached to it is unpacked.
    ///
    /// @param metadata takes what the mail says of itself
    void parseMail(TikaInputStream in, Metadata metadata, String mediaType, Flow flow, Unpacking unpacking)
            throws IOException {
        ReadingTime time = time();
        parse(mediaType, flow::isFull, time, (parser, context) -> {
            Attachments attachments = new Attachments(context, unpacking, 0, settings);
            configure(context, mediaType, attachments, ParserOptions.office(false));
            context.set(EncodingDetector.class, new MailCharset());
            parser.parse(in, new TikaHandler(flow, time), metadata, context);
        });
        if (time.hasStopped()) {
            unpacking.leftOut().because(TikaProblems.onlyPart("its beginning", settings.timeLimit()));
        }
    }

    /// @param isEnough whether a parser that was stopped was stopped because there was text enough
    private void parse(String mediaType, BooleanSupplier isEnough, ReadingTime time, TikaParsers.Attempt attempt)
            throws IOException {
        try {
            tika.parse((parser, context) -> {
                context.set(TikaTaskTimeout.class, time);
                parse(() -> isEnough.getAsBoolean() || time.isOver(), attempt, parser, context);
            });
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

    private Flow flow(TikaFile file, BlockText text) {
        if (file.isPdf()) {
            return new PdfFlow(file.path(), text, maxCharacters, settings.passwords());
        }
        if (OpenDocumentFlow.reads(file.mediaType())) {
            return new OpenDocumentFlow(file.path(), text, maxCharacters);
        }
        return new XhtmlFlow(text, !file.mediaType().equals(EPUB), true);
    }

    private void configure(ParseContext context, String mediaType, Attachments attachments, OfficeParserConfig office) {
        context.set(PDFParserConfig.class, ParserOptions.pdf(settings.recognisesText()));
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        if (mediaType.equals(EPUB)) {
            context.set(DocumentSelector.class, ParserOptions.chaptersOnly());
        }
    }
}
