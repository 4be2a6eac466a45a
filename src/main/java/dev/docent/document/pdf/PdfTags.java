package dev.docent.document.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The headings that the structure tree of a tagged PDF names (ISO 32000-1, 14.7 and 14.8.4). A tree that is broken
/// names those before the break.
final class PdfTags {

    private static final Logger LOG = LoggerFactory.getLogger(PdfTags.class);

    private static final Pattern LEVELLED = Pattern.compile("H([1-6])");
    private static final Set<String> SECTIONS = Set.of("Sect", "Part", "Art", "Div");
    private static final int LOWEST = 6;
    private static final int DEEPEST = 200;

    private final IdentityHashMap<COSDictionary, Map<Integer, PdfTag>> headings = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int elements;

    private PdfTags() {}

    static PdfTags of(PDDocument document) {
        PdfTags tags = new PdfTags();
        try {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                tags.walk(root, Optional.empty(), Optional.empty(), 0, 0);
            }
        } catch (RuntimeException broken) {
            LOG.debug("The structure tree is broken", broken);
        }
        return tags;
    }

    /// @param content the number of a piece of marked content on the page
    Optional<PdfTag> heading(PDPage page, int content) {
        return Optional.ofNullable(
                headings.getOrDefault(page.getCOSObject(), Map.of()).get(content));
    }

    /// A tree may lead back into itself.
    private void walk(PDStructureNode node, Optional<PDPage> page, Optional<PdfTag> heading, int sections, int depth) {
        if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
            return;
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    String type = element.getStandardStructureType();
                    walk(
                            element,
                            Optional.ofNullable(element.getPage()).or(() -> page),
                            heading.or(() -> heading(type, sections)),
                            sections + (SECTIONS.contains(type) ? 1 : 0),
                            depth + 1);
                }
                case Integer content -> note(page, content, heading);
                case PDMarkedContent content -> note(page, content.getMCID(), heading);
                case PDMarkedContentReference reference ->
                    note(Optional.ofNullable(reference.getPage()).or(() -> page), reference.getMCID(), heading);
                default -> LOG.trace("Passed over {}", kid);
            }
        }
    }

    private Optional<PdfTag> heading(@Nullable String type, int sections) {
        if (type == null) {
            return Optional.empty();
        }
        var levelled = LEVELLED.matcher(type);
        if (levelled.matches()) {
            return Optional.of(new PdfTag(elements++, Integer.parseInt(levelled.group(1))));
        }
        return switch (type) {
            case "Title" -> Optional.of(new PdfTag(elements++, 1));
            // Its level is that of the section which it stands in.
            case "H" -> Optional.of(new PdfTag(elements++, Math.clamp(sections, 1, LOWEST)));
            default -> Optional.empty();
        };
    }

    private void note(Optional<PDPage> page, int content, Optional<PdfTag> heading) {
        if (page.isPresent() && heading.isPresent()) {
            headings.computeIfAbsent(page.get().getCOSObject(), _ -> new HashMap<>())
                    .putIfAbsent(content, heading.get());
        }
    }
}
