package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.document.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SearchTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeRetriever retriever;

    @Test
    void aSearchComesBackWithTheRankedPassages() throws Exception {
        String search = "{\"query\": \"ferry\", \"limit\": 1, \"collections\": [\"harbour\"]}";

        Received received = caller.post("/api/v1/search", search);

        assertThat(received.json()).isEqualTo(Caller.json("""
                {
                  "query": "ferry",
                  "passages": [
                    {"documentId": "ferry1", "file": "harbour/ferry.md", "passage": "ferry1-0", "text": "Harbour news",
                     "start": 0, "end": 12, "score": 2.0, "collection": "harbour", "title": "Harbour news",
                     "publishedAt": "2026-01-05", "heading": null, "page": null}
                  ],
                  "stages": [{"name": "words", "ms": 2}]
                }"""));
        assertThat(retriever.searched.getLast().filter().collections()).containsExactly(new Collection("harbour"));
    }

    @Test
    void aSearchForNothingIsRefused() throws Exception {
        Received received = caller.post("/api/v1/search", "{\"query\": \"\"}");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/errors/0/field")).isEqualTo("query");
    }
}
