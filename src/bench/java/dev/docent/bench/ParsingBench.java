package dev.docent.bench;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.document.Extraction;
import dev.docent.document.Unpacked;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.format.FormatDocumentReader;
import dev.docent.document.format.ReadingSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// How many files and megabytes a second are read in processes of their own, beside the same in this process.
record ParsingBench(Options options) {

    /// More than the readers' patience with a single worker.
    private static final double WARM_UP_SECONDS = 60;

    /// As much as a worker's thread has: what is nested deeply is read in this process too.
    private static final long STACK_BYTES = 16L << 20;

    void run() throws Exception {
        try (Service service = Service.over(options.folder())) {
            DocumentReader isolated = service.bean(DocumentReader.class);
            List<DocumentFile> all = service.bean(DocumentFolder.class).files();
            // What is refused may be what brings a process down.
            List<DocumentFile> files =
                    all.stream().filter(file -> read(isolated, file)).toList();
            double megabytes = files.stream().mapToLong(ParsingBench::size).sum() / 1e6;
            DocumentReader here = inThisProcess();
            warmUp(here, isolated, files);
            // By turns.
            List<Double> apart = new ArrayList<>();
            List<Double> together = new ArrayList<>();
            for (int i = 0; i < options.number("runs", 3); i++) {
                together.add(seconds(here, files));
                apart.add(seconds(isolated, files));
            }
            Report.line("reading " + files.size() + " of " + all.size() + " files, those that can be read, "
                    + Math.round(megabytes) + " MB, with two threads, median of " + apart.size() + " runs");
            show("in processes of their own", Report.median(apart), files.size(), megabytes);
            show("in this process", Report.median(together), files.size(), megabytes);
            Report.figure("ratio of the rates (apart / together)", Report.median(together) / Report.median(apart), "");
        }
    }

    /// Until Java has compiled what is run, and the second worker, which comes when the first is not enough, is there.
    private static void warmUp(DocumentReader here, DocumentReader isolated, List<DocumentFile> files)
            throws Exception {
        double apart = 0;
        while (apart < WARM_UP_SECONDS) {
            seconds(here, files);
            apart += seconds(isolated, files);
        }
    }

    private static void show(String how, double seconds, int files, double megabytes) {
        Report.figure(how + ": files", files / seconds, "a second");
        Report.figure(how + ": megabytes", megabytes / seconds, "a second");
    }

    private static DocumentReader inThisProcess() throws IOException {
        FormatDocumentReader reader = new FormatDocumentReader(ReadingSettings.USUAL);
        Path unpacked = Files.createTempDirectory("docent-bench");
        AtomicLong unused = new AtomicLong();
        return file ->
                reader.read(file, unpacked.resolve(Long.toString(unused.incrementAndGet())), Unpacked.nothingOf(file));
    }

    private static double seconds(DocumentReader reader, List<DocumentFile> files) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(2, ParsingBench::deep)) {
            List<Future<?>> all = new ArrayList<>();
            files.forEach(file -> all.add(threads.submit(() -> read(reader, file))));
            for (Future<?> one : all) {
                one.get();
            }
        }
        return Report.millisecondsSince(start) / 1_000;
    }

    private static Thread deep(Runnable work) {
        return new Thread(null, work, "reading", STACK_BYTES);
    }

    /// @return whether the file, and each file within it, could be read
    private static boolean read(DocumentReader reader, DocumentFile file) {
        try (Extraction extraction = reader.read(file)) {
            return extraction.parts().stream().map(part -> read(reader, part)).reduce(true, Boolean::logicalAnd);
        } catch (UnreadableDocumentException refused) {
            // As in the service: the next file.
            return false;
        }
    }

    private static long size(DocumentFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
