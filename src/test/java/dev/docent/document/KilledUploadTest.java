package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that is killed while the files of a request take their places.
class KilledUploadTest {

    @TempDir
    private Path data;

    @TempDir
    private Path documents;

    /// A process that comes as far as the second of two files.
    static final class Service {

        private Service() {}

        public static void main(String[] arguments) throws IOException {
            UploadFiles files = new UploadFiles(Path.of(arguments[0]));
            FolderFiles none = new FolderFiles(Path.of(arguments[0], "none"));
            new UploadIntake(files, none, new Stopping(files)).take(List.of(upload("a.md"), upload("b.md")));
        }

        private static Upload upload(String name) {
            return new Upload(
                    new UploadName(Collection.DEFAULT, name),
                    Optional.empty(),
                    () -> new ByteArrayInputStream(("words of " + name).getBytes(UTF_8)));
        }
    }

    private record Stopping(UploadFiles files) implements UploadIntake.Places {

        @Override
        public Optional<DocumentFile> find(String file) {
            return files.files().find(file);
        }

        @Override
        public void put(Path arrived, String file, Optional<URI> origin) throws IOException {
            if (file.equals("b.md")) {
                System.out.println("Now.");
                System.in.read();
            }
            files.place(arrived, file, origin);
        }

        @Override
        public void remove(String file) throws IOException {
            var _ = files.remove(file);
        }
    }

    private void killInTheMiddle() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var told = service.inputReader()) {
            assertThat(told.lines().filter("Now."::equals).findFirst()).isPresent();
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    @Test
    void allFilesOfARequestAreThereOnceItHasStartedAgain() throws Exception {
        killInTheMiddle();
        assertThat(data.resolve("uploads/.default/a.md")).exists();
        assertThat(data.resolve("uploads/.default/b.md")).doesNotExist();

        UploadFolder uploads = new UploadFolder(data, new DocumentProperties(documents));

        assertThat(uploads.all()).extracting(DocumentFile::file).containsExactly("a.md", "b.md");
        assertThat(data.resolve("uploads/.default/b.md")).hasContent("words of b.md");
        assertThat(data.resolve("uploads/.incoming")).isEmptyDirectory();
    }
}
