package dev.docent.document.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

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
            case "kill" -> kill();
            case "exit-once" -> exitOnce(Path.of(words[1]), handler);
            case "spoil" -> spoil();
            case "need" -> tell(handler, Fragile.WORDS);
            case "lack" -> throw new NoClassDefFoundError("Lacking");
            case "print" -> System.out.println("noise");
            case "fetch" -> URI.create(words[1]).toURL().openStream().close();
            case "variables" -> tell(handler, String.join(" ", System.getenv().keySet()));
            case "start" -> start(Path.of(words[1]));
            case "connect" -> tell(handler, Connections.attempt(words[1], Integer.parseInt(words[2])));
            default -> throw new TikaException("Unknown: " + words[0]);
        }
    }

    /// As a system without memory does.
    private static void kill() throws IOException, TikaException {
        new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
        hang();
    }

    /// @param marker a file that is there once this process, or one before it, was ended
    private static void exitOnce(Path marker, ContentHandler handler) throws IOException, TikaException {
        if (Files.notExists(marker)) {
            Files.createFile(marker);
            System.exit(137);
        }
        tell(handler, "The ferry was late.");
    }

    /// Cannot be used any more once its initialisation broke off.
    private static final class Fragile {
        private static final String WORDS = deep ? endless(0) : "The ferry was late.";

        private static String endless(int depth) {
            return depth < 0 ? "" : endless(depth + 1) + depth;
        }
    }

    private static boolean deep;

    /// As a file does that is nested deeply when it is the first to need some class; many parsers catch everything.
    private static void spoil() throws TikaException {
        deep = true;
        try {
            throw new TikaException(Fragile.WORDS);
        } catch (StackOverflowError swallowed) {
            throw new TikaException("Too deep");
        } finally {
            deep = false;
        }
    }

    private static void tell(ContentHandler handler, String words) throws TikaException {
        try {
            XHTMLContentHandler text = new XHTMLContentHandler(handler, new Metadata());
            text.startDocument();
            text.element("p", words);
            text.endDocument();
        } catch (SAXException problem) {
            throw new TikaException("Not told", problem);
        }
    }

    /// @param told takes the number of the program that was started, which would never end
    private static void start(Path told) throws IOException, TikaException {
        Process process = new ProcessBuilder("sleep", "600").start();
        Files.writeString(told, Long.toString(process.pid()));
        hang();
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
