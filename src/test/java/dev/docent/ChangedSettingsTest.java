package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.ingestion.Ingestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Does what the messages about files say that could not be read, and starts the service again.
class ChangedSettingsTest {

    private static final String PASSWORD = "sesame";

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "The ferry left at noon. ".repeat(200));
        Path letter = folder.resolve("letter.pdf");
        writeProtected(letter);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("mail.zip")))) {
            zip.putNextEntry(new ZipEntry("letter.pdf"));
            Files.copy(letter, zip);
        }
    }

    private static void writeProtected(Path letter) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("The lock was repaired by Odo Finch.");
                content.endText();
            }
            pdf.protect(new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            pdf.save(letter.toFile());
        }
    }

    private Map<String, DocumentSummary> ingested(String... settings) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--docent.data=" + data);
        arguments.add("--docent.documents.folder=" + folder);
        arguments.add("--docent.ingestion.at-start=false");
        arguments.add("--docent.ingestion.settle=0s");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DocentApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new))) {
            Ingestion ingestion = context.getBean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            return context.getBean(Documents.class).all().stream()
                    .collect(Collectors.toMap(DocumentSummary::file, document -> document));
        }
    }

    private static List<Status> statuses(Map<String, DocumentSummary> documents) {
        return List.of("letter.pdf", "mail.zip!/letter.pdf", "long.txt").stream()
                .map(file -> document(documents, file).status())
                .toList();
    }

    private static DocumentSummary document(Map<String, DocumentSummary> documents, String file) {
        return Objects.requireNonNull(documents.get(file), file);
    }

    @Test
    void whatCouldNotBeReadIsReadBySettingsThatAllowIt() throws Exception {
        Map<String, DocumentSummary> before = ingested("--docent.documents.reading.max-characters=1000");
        assertThat(statuses(before)).containsExactly(Status.FAILED, Status.FAILED, Status.TRUNCATED);
        assertThat(document(before, "letter.pdf").problem().orElseThrow())
                .contains("docent.documents.reading.passwords");

        Map<String, DocumentSummary> after = ingested("--docent.documents.reading.passwords=" + PASSWORD);

        assertThat(statuses(after)).containsExactly(Status.INDEXED, Status.INDEXED, Status.INDEXED);
        assertThat(document(after, "letter.pdf").id())
                .isEqualTo(document(before, "letter.pdf").id());
    }
}
