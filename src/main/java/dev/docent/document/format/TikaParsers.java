package dev.docent.document.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.external.ExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/// Tika's detector and parsers, made when they are first needed, since that takes a while. No parser that would run
/// another program is among them.
final class TikaParsers {

    private static final List<Class<? extends Parser>> OTHER_PROGRAMS =
            List.of(CompositeExternalParser.class, ExternalParser.class, TesseractOCRParser.class);

    /// Made by the first use of the class, once.
    private static final class Made {
        static final Detector DETECTOR;
        static final AutoDetectParser PARSER;

        static {
            MimeTypes types = MimeTypes.getDefaultMimeTypes();
            ServiceLoader loader = new ServiceLoader(TikaParsers.class.getClassLoader());
            DETECTOR = new DefaultDetector(types, loader);
            PARSER = new AutoDetectParser(
                    DETECTOR, new DefaultParser(types.getMediaTypeRegistry(), loader, OTHER_PROGRAMS));
        }
    }

    String mediaType(Path path) throws IOException {
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
            return Made.DETECTOR.detect(in, metadata).getBaseType().toString();
        }
    }

    Parser parser() {
        return Made.PARSER;
    }
}
