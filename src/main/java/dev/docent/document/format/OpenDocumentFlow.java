package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import dev.docent.document.content.Flow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes blocks of an OpenDocument spreadsheet or presentation. They are taken from the file's content, since the
/// stream names no sheets and does not tell slides apart; the stream counts where the content has no words.
final class OpenDocumentFlow implements Flow {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDocumentFlow.class);
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("application/vnd\\.oasis\\.opendocument\\.(?:spreadsheet|presentation)(?:-template)?");
    private static final String CONTENT = "content.xml";

    private final Path path;
    private final BlockText text;
    private final int maxCharacters;
    private final BlockText streamed;
    private final Flow stream;
    private int slides;

    OpenDocumentFlow(Path path, BlockText text, int maxCharacters) {
        this.path = path;
        this.text = text;
        this.maxCharacters = maxCharacters;
        this.streamed = new BlockText(maxCharacters);
        this.stream = new XhtmlFlow(streamed, true, true);
    }

    static boolean reads(String mediaType) {
        return MEDIA_TYPE.matcher(mediaType).matches();
    }

    @Override
    public void open(String tag) {
        stream.open(tag);
    }

    @Override
    public void text(String raw) {
        stream.text(raw);
    }

    @Override
    public void gap() {
        stream.gap();
    }

    @Override
    public void close(String tag) {
        stream.close(tag);
    }

    @Override
    public void page(int number) {
        stream.page(number);
    }

    @Override
    public boolean isFull() {
        return stream.isFull();
    }

    @Override
    public OptionalInt pages() {
        return slides == 0 ? OptionalInt.empty() : OptionalInt.of(slides);
    }

    @Override
    public void end() {
        stream.end();
        Content read = content();
        boolean onlyHeadings = read.blocks().stream().allMatch(block -> block.kind() == Kind.HEADING);
        // Of a sheet that is empty nothing but its name is there; a slide may well be a title.
        boolean isBlank = slides == 0 ? onlyHeadings : read.isBlank();
        text.addAll(isBlank ? streamed.content(Description.NONE, OptionalInt.empty()) : read, 0);
    }

    private Content content() {
        BlockText read = new BlockText(maxCharacters);
        Flow flow = new XhtmlFlow(read, false, true);
        try (ZipFile file = new ZipFile(path.toFile())) {
            ZipEntry entry = file.getEntry(CONTENT);
            if (entry != null) {
                OpenDocumentContent content = new OpenDocumentContent(flow);
                content.read(file.getInputStream(entry));
                slides = content.slides();
            }
        } catch (IOException | XMLStreamException broken) {
            LOG.debug("The content is broken", broken);
        }
        flow.end();
        return read.content(Description.NONE, OptionalInt.empty());
    }
}
