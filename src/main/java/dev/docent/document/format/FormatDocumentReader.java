package dev.docent.document.format;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.NoRoom;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import dev.docent.document.SystemFault;
import dev.docent.document.Unpacked;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads each file by the reader for its format, in this process.
public final class FormatDocumentReader {

    private static final String NOT_OPENED = "The file could not be opened; check that it may be read.";
    private static final String BROKEN_OFF =
            "The system could not read the file to its end; look after the disk or the network that it lies on.";
    private static final String DAMAGED = "The file is damaged; open it in the program it comes from and save it anew.";

    private static final String NO_WORDS = "There are no words in the file.";

    private final MediaTypes mediaTypes;
    private final List<FormatReader> readers;
    private final ArchiveReader archives;
    private final TikaReader tika;
    private final MailReader mails;
    private final ReadingSettings settings;

    /// @param settings the limits; beyond the one on time, what cannot be stopped halfway is for the caller to end
    public FormatDocumentReader(ReadingSettings settings) {
        int most = settings.maxCharacters();
        TikaParsers parsers = new TikaParsers(settings);
        this.settings = settings;
        this.mediaTypes = new MediaTypes(parsers);
        this.archives = new ArchiveReader(parsers, settings);
        TikaParsing parsing = new TikaParsing(parsers, settings);
        this.tika = new TikaReader(parsing, settings);
        this.mails = new MailReader(parsing, most);
        this.readers =
                List.of(new MarkdownReader(most), new HtmlReader(most), new CsvReader(most), new PlainTextReader(most));
    }

    /// @param unpackTo where a folder is made if there are files within the file
    /// @param unpacked how much was unpacked before of the file of the folder that it lies within
    /// @throws UnreadableDocumentException if no text can be had from the file; its message says why in a sentence
    public Extraction read(DocumentFile file, Path unpackTo, Unpacked unpacked) {
        try {
            return extraction(file, unpackTo, unpacked);
        } catch (StackOverflowError deep) {
            throw new UnreadableDocumentException("The file is nested too deeply to be read.", deep);
        } catch (LinkageError missing) {
            throw new UnreadableDocumentException("The file is written in a way that cannot be read.", missing);
        } catch (IOException | RuntimeException problem) {
            throw explained(problem);
        }
    }

    private static UnreadableDocumentException explained(Exception problem) {
        if (NoRoom.behind(problem).isPresent()) {
            return UnreadableDocumentException.passing(
                    "There is no room on the disk to read the file; make room, then it is read.", problem);
        }
        return switch (problem) {
            case NoSuchFileException gone -> UnreadableDocumentException.passing(NOT_OPENED, gone);
            case AccessDeniedException closed -> UnreadableDocumentException.passing(NOT_OPENED, closed);
            case Exception fault
            when SystemFault.isBehind(fault) -> UnreadableDocumentException.doubtful(BROKEN_OFF, fault);
            case UnreadableDocumentException known -> known;
            case IOException closed -> new UnreadableDocumentException(NOT_OPENED, closed);
            default -> new UnreadableDocumentException(DAMAGED, problem);
        };
    }

    private Extraction extraction(DocumentFile file, Path unpackTo, Unpacked unpacked) throws IOException {
        Path path = file.path();
        String mediaType = mediaTypes.of(path);
        if (MediaTypes.isNoText(mediaType) && !settings.recognisesText()) {
            throw TikaProblems.noText(mediaType);
        }
        Unpacking unpacking = new Unpacking(file, unpackTo, new Room(unpacked, settings), settings);
        Content content = content(path, mediaType, unpacking);
        SourceDocument document = document(file, mediaType, content, problem(path, content, unpacking));
        return new Extraction(document, unpacking.parts(), unpacking.refused(), unpacking.folder());
    }

    private Content content(Path path, String mediaType, Unpacking unpacking) throws IOException {
        if (Files.size(path) == 0) {
            return new BlockText(0).content(Description.NONE, OptionalInt.empty());
        }
        Optional<FormatReader> reader =
                readers.stream().filter(it -> it.reads(mediaType)).findFirst();
        if (reader.isPresent()) {
            return reader.get().read(path, mediaType);
        }
        if (archives.reads(mediaType)) {
            return archives.read(path, mediaType, unpacking);
        }
        return mails.reads(mediaType) ? mails.read(path, mediaType, unpacking) : tika.read(path, mediaType, unpacking);
    }

    private static Optional<String> problem(Path path, Content content, Unpacking unpacking) throws IOException {
        if (Files.size(path) == 0) {
            return Optional.of("The file is empty.");
        }
        Optional<String> leftOut = unpacking.leftOut().sentences();
        return content.isBlank() && unpacking.isEmpty()
                ? Optional.of(leftOut.map(NO_WORDS.concat(" ")::concat).orElse(NO_WORDS))
                : leftOut;
    }

    private SourceDocument document(DocumentFile file, String mediaType, Content content, Optional<String> problem) {
        Description description = content.description();
        return new SourceDocument(
                file.id(),
                file.file(),
                file.collection(),
                mediaType,
                mails.reads(mediaType) ? Titles.subject(file.file(), content) : Titles.title(file.file(), content),
                description.url(),
                description.language(),
                published(mediaType, content),
                content.pages(),
                content.text(),
                content.blocks(),
                content.truncated(),
                problem);
    }

    private static Optional<PublicationDate> published(String mediaType, Content content) {
        Optional<PublicationDate> said = content.description().published();
        if (MailReader.isMailbox(mediaType)) {
            return said;
        }
        return said.filter(date -> date.origin() != Origin.FILE_PROPERTIES)
                .or(() -> Datelines.find(content))
                .or(() -> said);
    }
}
