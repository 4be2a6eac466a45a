package dev.docent.document.format;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;

/// Reads each file by the reader for its format.
@Component
final class FormatDocumentReader implements DocumentReader {

    private final MediaTypes mediaTypes;
    private final List<FormatReader> readers;
    private final TimeLimit timeLimit;

    FormatDocumentReader(ReadingProperties properties) {
        TikaParsers tika = new TikaParsers();
        int most = properties.maxCharacters();
        this.mediaTypes = new MediaTypes(tika);
        this.readers = List.of(
                new MarkdownReader(most),
                new HtmlReader(most),
                new CsvReader(most),
                new PlainTextReader(most),
                new MailReader(new TikaReader(tika, most), most),
                new TikaReader(tika, most));
        this.timeLimit = new TimeLimit(properties.timeLimit());
    }

    @Override
    public SourceDocument read(DocumentFile file) {
        try {
            return timeLimit.run(() -> document(file));
        } catch (ExecutionException problem) {
            throw explained(problem.getCause() == null ? problem : problem.getCause());
        }
    }

    private SourceDocument document(DocumentFile file) throws IOException {
        Path path = file.path();
        if (Files.size(path) == 0) {
            throw new UnreadableDocumentException("The file is empty.");
        }
        String mediaType = mediaTypes.of(path);
        if (MediaTypes.isNoText(mediaType)) {
            throw TikaProblems.noText(mediaType);
        }
        Content content = content(path, mediaType);
        if (content.isBlank()) {
            throw new UnreadableDocumentException("There are no words in the file.");
        }
        return document(file, mediaType, content);
    }

    private Content content(Path path, String mediaType) throws IOException {
        return readers.stream()
                .filter(reader -> reader.reads(mediaType))
                .findFirst()
                .orElseThrow()
                .read(path, mediaType);
    }

    private static SourceDocument document(DocumentFile file, String mediaType, Content content) {
        Description description = content.description();
        return new SourceDocument(
                file.id(),
                file.file(),
                file.collection(),
                mediaType,
                Titles.title(file.file(), content),
                description.url(),
                description.language(),
                published(content),
                content.pages(),
                content.text(),
                content.blocks(),
                content.truncated());
    }

    private static Optional<PublicationDate> published(Content content) {
        Optional<PublicationDate> said = content.description().published();
        return said.filter(date -> date.origin() != Origin.FILE_PROPERTIES)
                .or(() -> Datelines.find(content.text()))
                .or(() -> said);
    }

    private static UnreadableDocumentException explained(Throwable problem) {
        return switch (problem) {
            case UnreadableDocumentException known -> known;
            case IOException closed ->
                new UnreadableDocumentException("The file could not be opened; check that it may be read.", closed);
            case StackOverflowError deep ->
                new UnreadableDocumentException("The file is nested too deeply to be read.", deep);
            case OutOfMemoryError large ->
                new UnreadableDocumentException("The file needs more memory than there is.", large);
            default ->
                new UnreadableDocumentException(
                        "The file is damaged; open it in the program it comes from and save it anew.", problem);
        };
    }
}
