package dev.docent.document.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.SAXException;

/// Tika's detector and parsers, made when they are first needed, since that takes a while. No parser that would run
/// another program is among them, but for Tesseract where text in pictures is to be recognised.
final class TikaParsers {

    private static final List<Class<? extends Parser>> OTHER_PROGRAMS =
            List.of(CompositeExternalParser.class, ExternalParser.class);

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
        Deque<Optional<String>> passwords = new ArrayDeque<>();
        passwords.add(Optional.empty());
        settings.passwords().forEach(password -> passwords.add(Optional.of(password)));
        while (true) {
            try {
                attempt.parse(made.get().parser(), context(passwords.remove()));
                return;
            } catch (SAXException | TikaException | RuntimeException problem) {
                if (passwords.isEmpty() || !TikaProblems.isProtection(problem)) {
                    throw problem;
                }
            }
        }
    }

    private ParseContext context(Optional<String> password) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, made.get().parser());
        password.ifPresent(known -> context.set(PasswordProvider.class, _ -> known));
        if (settings.recognisesText()) {
            TesseractOCRConfig ocr = new TesseractOCRConfig();
            ocr.setLanguage(settings.ocrLanguages());
            ocr.setTimeoutSeconds((int) settings.timeLimit().toSeconds());
            context.set(TesseractOCRConfig.class, ocr);
        }
        return context;
    }
}
