package dev.docent.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A PDF that a test sets line by line.
public final class PdfFile implements AutoCloseable {

    // Fonts keep a number from the document they were saved in, so each document has its own.
    private final PDType1Font regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private int tagged;

    public PdfFile page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /// @param fromTop where the base line is, in points
    public PdfFile line(double left, double fromTop, double size, String text) {
        return write(regular, left, fromTop, size, text);
    }

    public PdfFile bold(double left, double fromTop, double size, String text) {
        return write(bold, left, fromTop, size, text);
    }

    /// Sets lines of the usual size one below the other.
    public PdfFile lines(double left, double fromTop, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(left, fromTop + 12 * i, 10, texts.get(i));
        }
        return this;
    }

    /// Adds a form's field with its value.
    public PdfFile field(String name, String value) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.getCOSObject().setString(COSName.V, value);
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
        return this;
    }

    /// Sets a line and tags it.
    ///
    /// @param tag the type of its element in the structure tree
    public PdfFile tagged(String tag, double left, double fromTop, double size, String text) {
        PDStructureElement element = new PDStructureElement(tag, tree());
        element.setPage(page);
        element.appendKid(tagged);
        tree().appendKid(element);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, tagged++);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
            set(content, regular, left, fromTop, size, text);
            content.endMarkedContent();
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private PDStructureTreeRoot tree() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (catalog.getStructureTreeRoot() == null) {
            catalog.setStructureTreeRoot(new PDStructureTreeRoot());
        }
        return catalog.getStructureTreeRoot();
    }

    /// @return how wide a line is, in points
    public static double width(String text, double size) throws IOException {
        return new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(text) / 1000 * size;
    }

    public Path saveIn(Path folder) throws IOException {
        Path path = folder.resolve("set.pdf");
        document.save(path.toFile());
        return path;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PdfFile write(PDType1Font font, double left, double fromTop, double size, String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            set(content, font, left, fromTop, size, text);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void set(
            PDPageContentStream content, PDType1Font font, double left, double fromTop, double size, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - fromTop));
        content.showText(text);
        content.endText();
    }
}
