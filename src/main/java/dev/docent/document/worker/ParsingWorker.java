package dev.docent.document.worker;

import ch.qos.logback.classic.Level;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.format.FormatDocumentReader;
import dev.docent.document.format.ReadingSettings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process that reads files: settings and orders come in on its standard input, a byte once it is ready and then
/// results go out on its standard output. It ends with its input, and with the service that started it.
public final class ParsingWorker {

    /// Deep nesting needs a deep stack.
    private static final long STACK_BYTES = 16L << 20;

    private ParsingWorker() {}

    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What parsers print must not get among the results.
        System.setOut(System.err);
        quieten();
        NoNetwork.cutOff();
        var in = new DataInputStream(new BufferedInputStream(System.in));
        Optional<ReadingSettings> settings = Frames.read(in, ReadingSettings.class);
        if (settings.isPresent()) {
            FormatDocumentReader reader = new FormatDocumentReader(settings.get());
            out.writeBoolean(true);
            out.flush();
            new Thread(null, () -> work(reader, in, out), "reading", STACK_BYTES).start();
            // Also in the middle of a file.
            ProcessHandle.current()
                    .parent()
                    .ifPresent(service -> service.onExit().join());
        }
        end();
    }

    private static void work(FormatDocumentReader reader, DataInputStream in, DataOutputStream out) {
        try {
            answer(reader, in, out);
        } catch (IOException nobodyListens) {
            System.err.println("The service is gone: " + nobodyListens);
        } finally {
            end(); // Whatever happened: a process that no longer reads would only be waited for.
        }
    }

    /// Reads what it is told to, up to the last order, or up to a file that has left its mark on this process.
    static void answer(FormatDocumentReader reader, DataInputStream in, DataOutputStream out) throws IOException {
        boolean isNew = true;
        Optional<Order> order = Frames.read(in, Order.class);
        while (order.isPresent() && answer(reader, order.get(), isNew, out)) {
            isNew = false;
            order = Frames.read(in, Order.class);
        }
    }

    /// Where a class cannot be used, an earlier file may be the reason: no answer is given then, and a new process has
    /// to read the file.
    ///
    /// @return whether this process is still fit to read others
    private static boolean answer(FormatDocumentReader reader, Order order, boolean isNew, DataOutputStream out)
            throws IOException {
        try {
            Frames.write(out, Result.of(reader.read(order.documentFile(), order.folder(), order.unpacked())));
            return true;
        } catch (UnreadableDocumentException problem) {
            boolean isUnusable = problem.getCause() instanceof LinkageError;
            if (isNew || !isUnusable) {
                Frames.write(out, Result.of(problem));
            }
            // A class whose initialisation breaks off can never be used again.
            return !isUnusable && !(problem.getCause() instanceof StackOverflowError);
        }
    }

    /// Parsers tell much of what they do, file by file; only what is out of order is passed on.
    static void quieten() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    private static void end() {
        Runtime.getRuntime().halt(0);
    }
}
