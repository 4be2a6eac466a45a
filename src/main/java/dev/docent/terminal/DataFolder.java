package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of the index and other state. A running service leaves its address there, each of several its own: the
/// folder may be one that containers share, in each of which the same address is another service.
record DataFolder(Path path) {

    private static final String PREFIX = "service";
    private static final String ADDRESS = ".address";
    private static final String KEY = ".key";

    /// @return the service that runs over this folder and can be reached from here
    Optional<RunningService> service() {
        return addresses().stream()
                .flatMap(file -> service(file).stream())
                .filter(RunningService::isItself)
                .findFirst();
    }

    private List<Path> addresses() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(DataFolder::isAddress)
                    .map(Left::of)
                    .sorted(Left.LIKELIEST_FIRST)
                    .map(Left::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + path + "'", e);
        }
    }

    /// An address as a service left it. One that was killed could not take it away again, so this machine's own counts
    /// first, and then the newest: whoever is given the key of another service takes it for a wrong one.
    private record Left(Path file, boolean isElsewhere, FileTime when) {

        static final Comparator<Left> LIKELIEST_FIRST = Comparator.comparing(Left::isElsewhere)
                .thenComparing(Left::when, Comparator.reverseOrder())
                .thenComparing(Left::file);

        static Left of(Path file) {
            boolean isHere = file.getFileName().toString().startsWith(PREFIX + "-" + machine() + "-");
            return new Left(file, !isHere, when(file));
        }

        private static FileTime when(Path file) {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException gone) {
                return FileTime.fromMillis(0);
            }
        }
    }

    private static boolean isAddress(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(ADDRESS);
    }

    private static Optional<RunningService> service(Path address) {
        Path key = address.resolveSibling(address.getFileName().toString().replaceFirst("\\" + ADDRESS + "$", KEY));
        return read(address).map(URI::create).map(found -> new RunningService(found, read(key)));
    }

    /// Its service may take it away meanwhile, and may be somebody else's.
    private static Optional<String> read(Path file) {
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// @throws IllegalStateException if a service runs over this folder
    void mustBeFree() {
        service().ifPresent(service -> {
            throw new IllegalStateException("The data folder '" + path + "' is in use by the service at "
                    + service.address() + ". It follows its documents folder by itself. End it first, or name another"
                    + " folder with --docent.data=FOLDER.");
        });
    }

    void writeAddress(URI address) throws IOException {
        Files.createDirectories(path);
        Files.writeString(file(address, ADDRESS), address + "\n");
    }

    /// Leaves what opens the service to commands of whoever may read the data folder's own files.
    void writeKey(URI address, String key) throws IOException {
        Path file = file(address, KEY);
        Files.createDirectories(path);
        Files.deleteIfExists(file);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException notPosix) {
            Files.createFile(file);
        }
        Files.writeString(file, key + "\n");
    }

    void removeAddress(URI address) throws IOException {
        Files.deleteIfExists(file(address, KEY));
        Files.deleteIfExists(file(address, ADDRESS));
    }

    private Path file(URI address, String ending) {
        return path.resolve(PREFIX + "-" + machine() + "-" + address.getPort() + ending);
    }

    /// In a container this is a name of its own.
    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "_");
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }
}
