package dev.docent.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup as one file: a ZIP archive with the folders of the data folder, under a mark that says how it was made.
final class Archive {

    static final String INDEX = "index";
    static final String STATE = "state";
    static final String UPLOADS = "uploads";

    private static final String MARK = "docent-backup.properties";
    private static final String FORMAT = "1";

    private Archive() {}

    static void write(Path folder, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        put(MARK, zip, ("format=" + FORMAT + "\n").getBytes(UTF_8));
        for (Path file : files(folder)) {
            zip.putNextEntry(new ZipEntry(name(folder, file)));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void put(String name, ZipOutputStream zip, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return Stream.of(folder.relativize(file).toString().split("[/\\\\]", -1))
                .collect(Collectors.joining("/"));
    }

    /// Unpacks a backup into a folder.
    ///
    /// @return how many bytes it holds
    /// @throws IOException if it is no backup, not all of one or damaged
    static long read(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(zip);
            long bytes = 0;
            for (ZipEntry entry :
                    zip.stream().filter(it -> !it.getName().equals(MARK)).toList()) {
                bytes += new ArchivedFile(zip, entry).copyInto(folder);
            }
            return bytes;
        } catch (ZipException damage) {
            throw new IOException("'" + file + "' is not a backup, or not all of one: " + damage.getMessage() + ".");
        }
    }

    private static void check(ZipFile zip) throws IOException {
        ZipEntry mark = zip.getEntry(MARK);
        if (mark == null) {
            throw new IOException("'" + zip.getName() + "' is not a backup of this service.");
        }
        var marks = new Properties();
        try (InputStream content = zip.getInputStream(mark)) {
            marks.load(content);
        }
        if (!FORMAT.equals(marks.getProperty("format"))) {
            throw new IOException("'" + zip.getName() + "' was made by a newer version of this service.");
        }
    }
}
