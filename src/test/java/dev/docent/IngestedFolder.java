package dev.docent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.index.Filter;
import dev.docent.index.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A folder of documents that processes of their own take in.
final class IngestedFolder {

    private static final int FILES = 60;
    private static final int UPLOADS = 8;
    private static final int TRAVELLERS = 12;
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final Path folder;

    /// Writes the documents.
    IngestedFolder(Path folder) throws IOException {
        this.folder = folder;
        writeFiles();
    }

    /// Takes in the folder to the end.
    void finish(Path data) throws Exception {
        Process service = ingest(data);
        boolean ended = service.waitFor(3, TimeUnit.MINUTES);
        service.destroyForcibly().waitFor();
        assertThat(ended).as("Ends by itself").isTrue();
        assertThat(service.exitValue())
                .as(Files.readString(data.resolve("output.txt")))
                .isZero();
    }

    /// Begins to take in the folder.
    ///
    /// @param data where the index is
    /// @param by the command that runs the service's command; empty for none
    Process ingest(Path data, String... by) throws IOException {
        List<String> command = new ArrayList<>(List.of(by));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                DocentApplication.class.getName(),
                "ingest",
                folder.toString(),
                "--docent.data=" + data));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.txt").toFile())
                .start();
    }

    /// Gives a service something to do: files that come or change, move and go.
    void change(Random random) throws IOException {
        for (int i = 0; i < FILES / 6; i++) {
            write(folder.resolve("news/" + random.nextInt(FILES) + ".md"), random);
            move(folder.resolve("news/" + random.nextInt(FILES) + ".md"), random);
        }
        Files.deleteIfExists(folder.resolve("news/" + random.nextInt(FILES) + ".md"));
        move(folder.resolve("papers.zip"), random);
        move(folder.resolve("old/papers.zip"), random);
    }

    /// Moves some of the files that nobody ever changes, to and fro.
    void moveTravellers(Random random) throws IOException {
        for (int i = 0; i < TRAVELLERS; i++) {
            move(folder.resolve("travels/" + i + ".md"), random);
            move(folder.resolve("old/travels/" + i + ".md"), random);
        }
    }

    private static void write(Path file, Random random) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, story(random.nextInt(1000)));
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - SETTLED.toMillis()));
    }

    /// Into the other folder of two, one time in four.
    private void move(Path file, Random random) throws IOException {
        Path relative = folder.relativize(file);
        Path there = relative.startsWith("old")
                ? folder.resolve("old").relativize(file)
                : Path.of("old").resolve(relative);
        Path to = folder.resolve(there);
        if (random.nextInt(4) == 0 && Files.exists(file) && !Files.exists(to)) {
            Files.createDirectories(to.getParent());
            Files.move(file, to);
        }
    }

    /// Puts an upload into a data folder, or takes one away.
    void upload(Path data, Random random) throws IOException {
        Path file = data.resolve("uploads/notes/" + random.nextInt(UPLOADS) + ".md");
        if (!Files.deleteIfExists(file)) {
            write(file, random);
        }
    }

    void copyUploads(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("uploads"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("news/" + i + ".md"), story(i));
        }
        Files.createDirectories(folder.resolve("travels"));
        for (int i = 0; i < TRAVELLERS; i++) {
            Files.writeString(folder.resolve("travels/" + i + ".md"), story(2000 + i));
        }
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing that makes sense");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("papers.zip")))) {
            for (int i = 0; i < FILES / 4; i++) {
                zip.putNextEntry(new ZipEntry("paper-" + i + ".txt"));
                zip.write(story(1000 + i).getBytes(UTF_8));
            }
        }
    }

    private static String story(int number) {
        StringBuilder story = new StringBuilder("# Story " + number + "\n\n");
        for (int i = 0; i < 30; i++) {
            story.append("On day ")
                    .append(i)
                    .append(" ferry ")
                    .append(number * 31 + i)
                    .append(" left the harbour and came back with ")
                    .append(i * number % 97)
                    .append(" crates of fish, as the harbour master wrote down.\n\n");
        }
        return story.toString();
    }

    /// @return each document with its id, its text and its passages as a search finds them
    List<String> contents(Path data) {
        return contents(data, (text, _) -> text);
    }

    /// A document that moved has another id than one that was always where it is now.
    ///
    /// @return each document with its text and its passages as a search finds them
    List<String> contentsByName(Path data) {
        return contents(data, (text, documents) -> {
            String named = text;
            for (DocumentSummary document : documents) {
                named = named.replace(document.id().value(), document.file());
            }
            return named;
        });
    }

    /// @return the ids of the documents that only move, by what they hold
    Map<String, DocumentId> travellers(Path data) {
        try (ConfigurableApplicationContext context = open(data)) {
            return context.getBean(Documents.class).all().stream()
                    .filter(document -> document.file().contains("travels/"))
                    .collect(Collectors.toMap(DocumentSummary::contentHash, DocumentSummary::id));
        }
    }

    private ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(DocentApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--docent.data=" + data,
                        "--docent.documents.folder=" + folder,
                        "--docent.ingestion.at-start=false");
    }

    private List<String> contents(Path data, BiFunction<String, List<DocumentSummary>, String> naming) {
        try (ConfigurableApplicationContext context = open(data)) {
            Documents documents = context.getBean(Documents.class);
            PassageIndex index = context.getBean(PassageIndex.class);
            TreeMap<String, String> contents = new TreeMap<>();
            for (DocumentSummary document : documents.all()) {
                Filter only = new Filter(Set.of(), Set.of(document.id()), Optional.empty(), Optional.empty());
                contents.put(
                        document.file() + " " + document.id() + " " + document.status() + " " + document.contentHash(),
                        documents.text(document.id()) + "\n"
                                + index.nearest("the ferry", 1000, only) + "\n"
                                + index.matching("harbour ferry", 1000, only));
            }
            assertThat(contents).hasSizeGreaterThan(FILES / 2);
            assertThat(documents.all()).extracting(DocumentSummary::file).doesNotHaveDuplicates();
            return contents.entrySet().stream()
                    .map(entry -> entry.getKey() + "\n" + withoutTimes(entry.getValue()))
                    .map(content -> naming.apply(content, documents.all()))
                    .sorted()
                    .toList();
        }
    }

    /// When a document was indexed is not what it says.
    private static String withoutTimes(String content) {
        return content.replaceAll("indexedAt=[^,]+", "");
    }
}
