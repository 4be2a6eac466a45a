package dev.docent.document;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which files of one request are about to take their places, so that what a killed service leaves half done can
/// be finished. It is locked as long as the service is at work on them.
final class PlacingNote implements AutoCloseable {

    private static final String PREFIX = "placing";

    /// The last line: without it none of the files has taken its place yet.
    private static final String END = "end";

    private final Path file;
    private final FileChannel lock;

    private PlacingNote(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /// A file that has arrived.
    record Line(Path arrived, String file, Optional<URI> origin) {

        private String text() {
            return arrived.getFileName() + "\t" + file + "\t"
                    + origin.map(URI::toString).orElse("");
        }

        private static Line of(String text, Path note) {
            String[] words = text.split("\t", -1);
            return new Line(
                    note.resolveSibling(words[0]),
                    words[1],
                    Optional.of(words[2]).filter(origin -> !origin.isEmpty()).map(URI::create));
        }
    }

    /// @param folder holds what arrives
    static PlacingNote write(Path folder, List<Line> lines) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(folder), PREFIX, "");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        PlacingNote note = new PlacingNote(file, channel);
        try {
            var _ = channel.tryLock();
            String text = lines.stream().map(Line::text).collect(Collectors.joining("\n")) + "\n" + END;
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            return note;
        } catch (IOException failure) {
            note.close();
            throw failure;
        }
    }

    /// @return the notes of services that are gone
    static List<PlacingNote> left(Path folder) throws IOException {
        List<PlacingNote> left = new ArrayList<>();
        for (Path file : all(folder)) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
            } else {
                left.add(new PlacingNote(file, channel));
            }
        }
        return left;
    }

    /// @return whether files wait to take their places
    static boolean areLeft(Path folder) throws IOException {
        return !all(folder).isEmpty();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /// @return those that have not taken their places
    List<Line> rest() throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getLast().equals(END)) {
            return List.of();
        }
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> Line.of(line, file))
                .filter(line -> Files.exists(line.arrived()))
                .toList();
    }

    /// Leaves it for another time.
    void leave() throws IOException {
        lock.close();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(file);
        }
    }
}
