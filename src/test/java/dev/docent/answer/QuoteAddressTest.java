package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages' scripts are tested with the same addresses.
class QuoteAddressTest {

    @Test
    void aQuoteHasTheAddressThatThePagesGiveIt() throws IOException {
        JsonNode cases = JsonMapper.shared().readTree(Files.readString(Path.of("src/test/widget/links.json")));

        assertThat(cases)
                .hasSizeGreaterThan(3)
                .allSatisfy(one -> assertThat(QuoteAddress.of(citation(one)))
                        .isEqualTo(one.get("link").asString()));
    }

    private static Citation citation(JsonNode one) {
        JsonNode page = one.get("page");
        return new Citation(
                1,
                document(one.get("documentId").asString()),
                "",
                page.isNull() ? OptionalInt.empty() : OptionalInt.of(page.asInt()),
                one.get("quote").asString(),
                one.get("start").asInt(),
                one.get("end").asInt(),
                one.get("answerStart").asInt(),
                one.get("answerEnd").asInt(),
                List.of());
    }

    private static DocumentSummary document(String id) {
        return new DocumentSummary(
                new DocumentId(id),
                "harbour/ferry.md",
                new Collection("harbour"),
                "The ferry",
                Optional.empty(),
                Optional.empty(),
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                100,
                2,
                DocumentSummary.Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "00ff",
                new DocumentId(id));
    }
}
