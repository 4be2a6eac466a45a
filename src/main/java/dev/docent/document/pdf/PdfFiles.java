package dev.docent.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens PDFs.
public final class PdfFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PdfFiles.class);

    /// What leaves a mark on a page; ISO 32000-1, tables 59, 74, 77, 87, 92 and 109.
    private static final Set<String> PAINTING =
            Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "'", "\"");

    private PdfFiles() {}

    /// Opens a PDF, with each of the passwords if it is protected by one.
    static PDDocument open(Path path, List<String> passwords) throws IOException {
        Deque<String> untried = new ArrayDeque<>(passwords);
        untried.addFirst("");
        while (true) {
            try {
                return Loader.loadPDF(path.toFile(), untried.remove());
            } catch (InvalidPasswordException wrong) {
                if (untried.isEmpty()) {
                    throw wrong;
                }
            }
        }
    }

    /// @return whether there is nothing on any page, not even a picture
    public static boolean isBlank(Path path, List<String> passwords) throws IOException {
        try (PDDocument document = open(path, passwords)) {
            for (PDPage page : document.getPages()) {
                if (new PDFStreamParser(page).parse().stream().anyMatch(PdfFiles::paints)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @return when a PDF says that it was made, as it is written there; empty if that cannot be had
    public static Optional<String> created(Path path, List<String> passwords) {
        try (PDDocument document = open(path, passwords)) {
            COSDictionary properties = document.getDocumentInformation().getCOSObject();
            return Optional.ofNullable(properties.getString(COSName.CREATION_DATE));
        } catch (IOException | RuntimeException broken) {
            LOG.debug("There are no properties", broken);
            return Optional.empty();
        }
    }

    private static boolean paints(Object token) {
        return token instanceof Operator operator && PAINTING.contains(operator.getName());
    }
}
