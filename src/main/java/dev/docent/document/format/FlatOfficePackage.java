package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.io.output.CloseShieldOutputStream;

/// An Office document whose parts stand in one XML file, as Word saves a "Word XML Document" ("Flat OPC"). The usual
/// form, a ZIP file with the same parts, is that of ISO/IEC 29500-2.
final class FlatOfficePackage {

    static final String MEDIA_TYPE = "application/vnd.ms-word2006ml";

    private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> types = new LinkedHashMap<>();
    private final ZipOutputStream zip;
    private final Transformer copier;

    private FlatOfficePackage(ZipOutputStream zip) throws TransformerException {
        this.zip = zip;
        this.copier = TransformerFactory.newInstance().newTransformer();
    }

    /// Writes the same document in its usual form.
    ///
    /// @throws UnreadableDocumentException if the file is not such a document after all
    static void unfold(Path flat, Path usual) throws IOException {
        try (InputStream in = Files.newInputStream(flat);
                OutputStream out = Files.newOutputStream(usual);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            FlatOfficePackage parts = new FlatOfficePackage(zip);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && isOfPackage(xml, "part")) {
                    parts.addPart(xml);
                }
            }
            parts.addTypes();
        } catch (XMLStreamException | TransformerException | IllegalArgumentException | ZipException broken) {
            throw TikaProblems.explain(broken, MEDIA_TYPE);
        }
    }

    private static boolean isOfPackage(XMLStreamReader xml, String name) {
        return name.equals(xml.getLocalName()) && PACKAGE.equals(xml.getNamespaceURI());
    }

    private void addPart(XMLStreamReader xml) throws XMLStreamException, TransformerException, IOException {
        String name = xml.getAttributeValue(PACKAGE, "name");
        types.put(name, xml.getAttributeValue(PACKAGE, "contentType"));
        zip.putNextEntry(new ZipEntry(name.replaceFirst("^/", "")));
        xml.nextTag();
        if (isOfPackage(xml, "xmlData")) {
            xml.nextTag();
            copier.transform(new StAXSource(xml), new StreamResult(CloseShieldOutputStream.wrap(zip)));
        } else {
            zip.write(Base64.getMimeDecoder().decode(xml.getElementText()));
        }
        zip.closeEntry();
    }

    private void addTypes() throws XMLStreamException, IOException {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        XMLStreamWriter xml = XMLOutputFactory.newFactory()
                .createXMLStreamWriter(CloseShieldOutputStream.wrap(zip), StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Types");
        xml.writeDefaultNamespace(TYPES);
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.writeEmptyElement("Override");
            xml.writeAttribute("PartName", type.getKey());
            xml.writeAttribute("ContentType", type.getValue());
        }
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }
}
