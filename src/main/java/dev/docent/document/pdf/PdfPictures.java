package dev.docent.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Finds the pages that show pictures large enough to be pages themselves.
public final class PdfPictures {

    /// A page that was scanned with 60 dots an inch has more, in all its stripes together.
    private static final long FEWEST_PIXELS = 300_000;

    private static final int DEEPEST = 4;

    private PdfPictures() {}

    /// @param pages the numbers of those to look at; the first is 1
    /// @return how many of the pages show such pictures
    public static int count(Path path, List<String> passwords, Set<Integer> pages) throws IOException {
        try (PDDocument document = PdfFiles.open(path, passwords)) {
            int count = 0;
            for (int page : pages) {
                boolean isThere = page <= document.getNumberOfPages();
                count += isThere && pixels(document.getPage(page - 1), 0) >= FEWEST_PIXELS ? 1 : 0;
            }
            return count;
        }
    }

    private static long pixels(PDContentStream content, int depth) throws IOException {
        long pixels = 0;
        List<Object> tokens = depth > DEEPEST ? List.of() : new PDFStreamParser(content).parse();
        for (int i = 0; i < tokens.size() && pixels < FEWEST_PIXELS; i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BI")) {
                pixels += area(operator.getImageParameters());
            } else if (i > 0 && isDo(tokens.get(i)) && tokens.get(i - 1) instanceof COSName name) {
                pixels += pixels(content, name, depth);
            }
        }
        return pixels;
    }

    private static boolean isDo(Object token) {
        return token instanceof Operator operator && operator.getName().equals("Do");
    }

    /// Looks at no picture itself: to decode it takes time and memory.
    private static long pixels(PDContentStream content, COSName name, int depth) throws IOException {
        COSDictionary objects = content.getResources() == null
                ? null
                : content.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        if (object == null) {
            return 0;
        }
        return COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))
                ? pixels(new PDFormXObject(object), depth + 1)
                : area(object);
    }

    private static long area(COSDictionary picture) {
        return (long) picture.getInt(COSName.WIDTH, COSName.W, 0) * picture.getInt(COSName.HEIGHT, COSName.H, 0);
    }
}
