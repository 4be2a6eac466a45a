package dev.docent.document.worker;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Unpacked;
import dev.docent.document.format.FormatDocumentReader;
import dev.docent.document.format.ReadingSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Does a worker's work on a folder of samples and ends, so that Java can write down which classes a worker needs: the
/// workers of a packaged service start with that cache.
public final class Rehearsal {

    private static final ReadingSettings SETTINGS =
            new ReadingSettings(1_000_000, 5, 100, 100_000_000, 100, List.of(), "", Duration.ofMinutes(1));

    private Rehearsal() {}

    /// @param arguments the folder of samples, and one for what is unpacked
    public static void main(String[] arguments) throws IOException {
        ParsingWorker.quieten();
        NoNetwork.cutOff();
        var orders = new ByteArrayOutputStream();
        var out = new DataOutputStream(orders);
        Frames.write(out, SETTINGS);
        Path unpackTo = Path.of(arguments[1]);
        for (Path sample : samples(Path.of(arguments[0]))) {
            String name = sample.getFileName().toString();
            DocumentId id = DocumentId.of(name);
            DocumentFile file = new DocumentFile(id, name, Collection.DEFAULT, sample);
            Frames.write(out, Order.of(file, sample, unpackTo.resolve(id.value()), Unpacked.nothingOf(file)));
        }
        var in = new DataInputStream(new ByteArrayInputStream(orders.toByteArray()));
        ReadingSettings settings = Frames.read(in, ReadingSettings.class).orElseThrow();
        var results = new DataOutputStream(OutputStream.nullOutputStream());
        ParsingWorker.answer(new FormatDocumentReader(settings), in, results);
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(folder)) {
            return samples.sorted().toList();
        }
    }
}
