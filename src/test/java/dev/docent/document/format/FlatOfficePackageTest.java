package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatOfficePackageTest {

    @TempDir
    private Path folder;

    @Test
    void aWordXmlDocumentReadsLikeTheSameDocumentSavedAsDocx() throws Exception {
        byte[] docx = letter();

        SourceDocument flat = Reading.of(Files.writeString(folder.resolve("letter.xml"), flat(docx)));

        assertThat(flat.text())
                .contains("The ferry leaves at noon.", "Harbour office", "Passengers a month")
                .isEqualTo(Reading.of(Files.write(folder.resolve("letter.docx"), docx))
                        .text());
        assertThat(flat.title()).isEqualTo("Summer timetable");
    }

    @Test
    void oneThatEndsInTheMiddleIsDamaged() throws Exception {
        String whole = flat(letter());
        Path half = Files.writeString(folder.resolve("letter.xml"), whole.substring(0, whole.length() / 2));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(half))
                .withMessageContaining("damaged");
    }

    private static byte[] letter() throws Exception {
        try (XWPFDocument letter = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            letter.getProperties().getCoreProperties().setTitle("Summer timetable");
            letter.createParagraph().createRun().setText("The ferry leaves at noon.");
            letter.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Harbour office");
            XWPFChart chart = letter.createChart();
            chart.setTitleText("Passengers a month");
            letter.addPictureData(new byte[] {1, 2, 3}, PictureType.PNG);
            letter.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String flat(byte[] docx) throws IOException, InvalidFormatException {
        var flat = new StringBuilder("<?xml version=\"1.0\" standalone=\"yes\"?>")
                .append("<?mso-application progid=\"Word.Document\"?>")
                .append("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(docx));
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("[Content_Types].xml")) {
                    flat.append(part("/" + entry.getName(), zip.readAllBytes(), document));
                }
            }
        }
        return flat.append("</pkg:package>").toString();
    }

    private static String part(String name, byte[] bytes, OPCPackage document) throws InvalidFormatException {
        String head = "<pkg:part pkg:name=\"%s\" pkg:contentType=\"%s\">".formatted(name, type(name, document));
        String content = name.endsWith(".xml") || name.endsWith(".rels")
                ? "<pkg:xmlData>" + xml(bytes) + "</pkg:xmlData>"
                : "<pkg:binaryData>" + Base64.getMimeEncoder().encodeToString(bytes) + "</pkg:binaryData>";
        return head + content + "</pkg:part>";
    }

    private static String type(String name, OPCPackage document) throws InvalidFormatException {
        return name.endsWith(".rels")
                ? "application/vnd.openxmlformats-package.relationships+xml"
                : document.getPart(PackagingURIHelper.createPartName(name)).getContentType();
    }

    /// @return without the declaration, which only a file begins with
    private static String xml(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
    }

    @Test
    void oneThatHoldsAPartTwiceIsDamaged() throws Exception {
        String whole = flat(letter());
        int first = whole.indexOf("<pkg:part ");
        String part = whole.substring(first, whole.indexOf("</pkg:part>") + "</pkg:part>".length());
        Path doubled = Files.writeString(folder.resolve("letter.xml"), whole.replace(part, part + part));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(doubled))
                .withMessageContaining("damaged");
    }
}
