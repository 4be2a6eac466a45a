package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.api.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A citation as OpenAI gives it: where it stands in the message, and where it leads.
@Schema(name = "ChatAnnotation")
record Annotation(
        @Schema(allowableValues = "url_citation") String type,
        @JsonProperty("url_citation") UrlCitation citation) {

    /// Where the citation stands and leads.
    @Schema(name = "ChatUrlCitation")
    record UrlCitation(
            @Schema(description = "Where its mark begins in the content, in UTF-16 code units.")
            @JsonProperty("start_index")
            int start,

            @Schema(description = "Where its mark ends, exclusive.") @JsonProperty("end_index")
            int end,

            @Schema(description = "A page of this service that shows the quote in its document.")
            String url,

            @Schema(description = "The document's title.") String title) {}

    /// @return one for each mark of a citation, in the order of the text; for a citation without marks one for each
    /// part
    /// of the text that it supports
    static List<Annotation> of(Answer answer, Links links) {
        List<Annotation> annotations = new ArrayList<>();
        for (Citation citation : answer.citations()) {
            List<Annotation> marks = marks(citation, answer.text(), links);
            annotations.addAll(marks.isEmpty() ? supported(citation, links) : marks);
        }
        annotations.sort(
                Comparator.comparingInt(annotation -> annotation.citation().start()));
        return annotations;
    }

    private static List<Annotation> marks(Citation citation, String text, Links links) {
        String mark = "[" + citation.n() + "]";
        List<Annotation> marks = new ArrayList<>();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            marks.add(at(at, at + mark.length(), citation, links));
        }
        return marks;
    }

    private static List<Annotation> supported(Citation citation, Links links) {
        return citation.supports().stream()
                .map(span -> at(span.start(), span.end(), citation, links))
                .toList();
    }

    private static Annotation at(int start, int end, Citation citation, Links links) {
        return new Annotation(
                "url_citation",
                new UrlCitation(
                        start, end, links.to(citation), citation.document().title()));
    }
}
