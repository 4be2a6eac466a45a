package dev.docent.mcp;

import dev.docent.access.Audit;
import dev.docent.api.Links;
import dev.docent.api.Scopes;
import dev.docent.api.SearchJson;
import dev.docent.conversation.AskedQuestion;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds passages without answering.
@Component
final class SearchTool implements Tool {

    private static final int USUAL_LIMIT = 10;

    private static final int MOST = 50;

    private final Retriever retriever;
    private final Scopes scopes;
    private final SearchJson json;
    private final Audit audit;

    SearchTool(Retriever retriever, Scopes scopes, SearchJson json, Audit audit) {
        this.retriever = retriever;
        this.scopes = scopes;
        this.json = json;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public boolean isWork() {
        return true;
    }

    @Override
    public ToolResult call(ToolCall call) {
        Arguments arguments = call.arguments();
        arguments.allow("query", "limit", "collections", "publishedFrom", "publishedTo");
        String words = arguments.text("query", AskedQuestion.LONGEST);
        int limit = arguments.number("limit", 1, MOST).orElse(USUAL_LIMIT);
        Query query = new Query(
                words,
                scopes.filter(
                        arguments.texts("collections"), arguments.day("publishedFrom"), arguments.day("publishedTo")));
        call.progress().accept("searching");
        Evidence found = retriever.search(query, limit);
        audit.asked("search", "", found.passages().isEmpty() ? "not_found" : "found", words);
        return new ToolResult(
                text(found.passages().stream().limit(limit).toList(), call.links()), json.write(words, found, limit));
    }

    private static String text(List<EvidencePassage> passages, Links links) {
        if (passages.isEmpty()) {
            return "Nothing was found.";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            Match match = passages.get(i).match();
            Location location = match.passage().location();
            String address = links.to(match.document().id(), location.start(), location.end());
            text.append(i + 1).append(". ").append(Sources.link(match.document(), location.page(), address));
            text.append(", characters ").append(location.start()).append(" to ").append(location.end());
            text.append("\n> ")
                    .append(match.passage().text().replace("\n", "\n> "))
                    .append("\n\n");
        }
        return text.toString().stripTrailing();
    }
}
