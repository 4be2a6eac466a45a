package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.content.Content;
import dev.docent.document.pdf.PdfFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;

/// Reads every other format that Tika knows.
final class TikaReader {

    private static final String XML = "application/xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern PRESENTATION = Pattern.compile("powerpoint|presentation");

    private final TikaParsing tika;
    private final ReadingSettings settings;

    TikaReader(TikaParsing tika, ReadingSettings settings) {
        this.tika = tika;
        this.settings = settings;
    }

    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        TikaFile file = new TikaFile(path, mediaType, unpacking, tika.time());
        return mediaType.equals(FlatOfficePackage.MEDIA_TYPE) ? unfolded(file) : asItIs(file);
    }

    private Content unfolded(TikaFile flat) throws IOException {
        Path usual = Files.createTempFile("document", ".docx");
        try {
            FlatOfficePackage.unfold(flat.path(), usual);
            return asItIs(new TikaFile(usual, WORD, flat.unpacking(), flat.time()));
        } finally {
            Files.delete(usual);
        }
    }

    private Content asItIs(TikaFile file) throws IOException {
        Content content = firstContent(file);
        return file.time().hasStopped() ? beginning(content, file) : whole(content, file);
    }

    private Content beginning(Content read, TikaFile file) {
        if (read.isBlank() && file.unpacking().isEmpty()) {
            throw TikaProblems.tookTooLong(settings);
        }
        file.unpacking().leftOut().because(TikaProblems.onlyBeginning(read, settings.timeLimit()));
        return read.cut();
    }

    private Content whole(Content read, TikaFile file) throws IOException {
        Unpacking unpacking = file.unpacking();
        Content content = read;
        if (content.isBlank() && PRESENTATION.matcher(file.mediaType()).find()) {
            content = tika.content(file, ParserOptions.office(true));
        }
        if (content.isBlank() && unpacking.isEmpty() && !isBlankPdf(file)) {
            throw unpacking.leftOut().hasPictures()
                    ? TikaProblems.onlyPictures()
                    : TikaProblems.noText(file.mediaType());
        }
        if (file.isPdf() && !settings.recognisesText()) {
            ScannedPages.problem(file.path(), content, settings.passwords()).ifPresent(unpacking.leftOut()::because);
        }
        return content;
    }

    private boolean isBlankPdf(TikaFile file) throws IOException {
        return file.isPdf() && PdfFiles.isBlank(file.path(), settings.passwords());
    }

    private Content firstContent(TikaFile file) throws IOException {
        try {
            return tika.content(file, ParserOptions.office(false));
        } catch (UnreadableDocumentException broken) {
            if (file.mediaType().equals(XML)) {
                return BrokenXml.read(file.path(), settings.maxCharacters());
            }
            throw broken;
        }
    }

    static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
