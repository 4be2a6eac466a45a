package dev.docent.document.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/// Does to its process what the file says, after a first byte that keeps it from being taken for text. Found by Tika
/// like any other parser, under a type that no other reads.
public final class MisbehavingParser implements Parser {

    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("vnd.kinar"));
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        String[] words = new String(in.readAllBytes(), UTF_8).substring(1).split(" ", -1);
        switch (words[0]) {
            case "hang" -> hang();
            case "memory" -> exhaust();
            case "exit" -> System.exit(7);
            case "print" -> System.out.println("noise");
            case "fetch" -> URI.create(words[1]).toURL().openStream().close();
            default -> throw new TikaException("Unknown: " + words[0]);
        }
    }

    private static void hang() throws TikaException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            throw new TikaException("Interrupted", stop);
        }
    }

    private static void exhaust() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
    }
}
