package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks through a page's elements and hands them on as blocks.
final class HtmlBlocks {

    private final XhtmlFlow flow;

    /// @param keepLines whether a line's end in the source is one in the text
    HtmlBlocks(BlockText text, boolean keepLines) {
        this.flow = new XhtmlFlow(text, keepLines, false);
    }

    void add(Element content) {
        for (Element table : content.select("table")) {
            if (isLayout(table)) {
                dissolve(table);
            }
        }
        walk(content);
        flow.end();
    }

    private void walk(Element element) {
        open(element);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                flow.text(words.getWholeText());
            } else if (child instanceof Element inner) {
                walk(inner);
            }
        }
        flow.close(element.normalName());
    }

    private void open(Element element) {
        if (element.nameIs("td") || element.nameIs("th")) {
            CellSize size = CellSize.of(element.attr("colspan"), element.attr("rowspan"));
            flow.openCell(element.normalName(), size.columns(), size.rows());
        } else {
            flow.open(element.normalName());
        }
    }

    /// Some pages put their columns into a table; its cells are parts of the page, not values.
    private static boolean isLayout(Element table) {
        String role = table.attr("role");
        return role.equals("presentation")
                || role.equals("none")
                || table.selectFirst("table table, h1, h2") != null
                || table.select("tr").stream().allMatch(row -> filled(row) < 2);
    }

    private static long filled(Element row) {
        return row.children().stream().filter(Element::hasText).count();
    }

    private static void dissolve(Element table) {
        for (Element part : table.select("thead, tbody, tfoot, tr, td, th, caption")) {
            if (table.equals(part.closest("table"))) {
                part.tagName("div");
            }
        }
        table.tagName("div");
    }
}
