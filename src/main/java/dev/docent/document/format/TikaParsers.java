package dev.docent.document.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.external.ExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.SAXException;

/// Tika's detector and parsers, made when they are first needed, since that takes a while. No parser that would run
/// another program is among them, but for Tesseract where text in pictures is to be recognised.
final class TikaParsers {

    private static final List<Class<? extends Parser>> OTHER_PROGRAMS =
            List.of(CompositeExternalParser.class, ExternalParser.class);

    private static final Logger LOG = LoggerFactory.getLogger(TikaParsers.class);

    private final ReadingSettings settings;
    private final Supplier<Made> made;

    TikaParsers(ReadingSettings settings) {
        this.settings = settings;
        this.made = SingletonSupplier.of(() -> Made.by(settings));
    }

    private record Made(Detector detector, Parser parser) {

        static Made by(ReadingSettings settings) {
            MimeTypes types = MimeTypes.getDefaultMimeTypes();
            ServiceLoader loader = new ServiceLoader(TikaParsers.class.getClassLoader());
            List<Class<? extends Parser>> leftOut = new ArrayList<>(OTHER_PROGRAMS);
            if (!settings.recognisesText()) {
                leftOut.add(TesseractOCRParser.class);
            }
            Detector detector = new DefaultDetector(types, loader);
            return new Made(
                    detector,
                    new AutoDetectParser(detector, new DefaultParser(types.getMediaTypeRegistry(), loader, leftOut)));
        }
    }

    String mediaType(Path path) throws IOException {
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
            return made.get().detector().detect(in, metadata).getBaseType().toString();
        }
    }

    /// One way to parse a file.
    interface Attempt {
        void parse(Parser parser, ParseContext context) throws IOException, SAXException, TikaException;
    }

    /// Parses a file, with each of the known passwords if it is protected by one.
    ///
    /// @param attempt begins anew each time
    void parse(Attempt attempt) throws IOException, SAXException, TikaException {
        try {
            attempt.parse(made.get().parser(), context(Optional.empty()));
        } catch (SAXException | TikaException | RuntimeException | IOException problem) {
            if (!TikaProblems.isProtection(problem) || !isOpened(attempt)) {
                throw problem;
            }
        }
    }

    /// A wrong password may show only by what it makes of the content.
    private boolean isOpened(Attempt attempt) {
        for (String password : settings.passwords()) {
            try {
                Biff8EncryptionKey.setCurrentUserPassword(password); // Tika gives it to old workbooks only.
                attempt.parse(made.get().parser(), context(Optional.of(password)));
                return true;
            } catch (SAXException | TikaException | RuntimeException | IOException wrong) {
                LOG.debug("A password does not open a file", wrong);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        return false;
    }

    private ParseContext context(Optional<String> password) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, made.get().parser());
        password.ifPresent(known -> context.set(PasswordProvider.class, _ -> known));
        if (settings.recognisesText()) {
            TesseractOCRConfig ocr = new TesseractOCRConfig();
            ocr.setLanguage(settings.ocrLanguages());
            context.set(TesseractOCRConfig.class, ocr);
        }
        return context;
    }
}
