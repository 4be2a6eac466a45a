package dev.docent.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.RunningService;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tools as an assistant meets them that uses the protocol's own client. The client holds every result against the
/// schema that the tool gave.
class AssistantTest extends RunningService {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<ProgressNotification> progress = new CopyOnWriteArrayList<>();
    private McpSyncClient assistant;

    @BeforeEach
    void connect() {
        assistant = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(address()).build())
                .enableCallToolSchemaCaching(true)
                .progressConsumer(progress::add)
                .build();
        assistant.initialize();
    }

    @AfterEach
    void leave() {
        assistant.closeGracefully();
    }

    @Test
    void theServerSaysWhatItIsAndHowItIsUsed() {
        assertThat(assistant.getServerInfo().name()).isEqualTo("docent");
        assertThat(assistant.getServerInfo().title()).isEqualTo("Docent");
        assertThat(assistant.getServerInstructions()).contains("`ask`", "do not say");
        assertThat(assistant.ping()).isNotNull();
    }

    @Test
    void theToolsDescribeThemselvesAndOnlyRead() {
        List<McpSchema.Tool> tools = assistant.listTools().tools();

        assertThat(tools).extracting(McpSchema.Tool::name).containsExactlyInAnyOrder("ask", "search", "read_document");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsKeys("properties", "required");
            assertThat(tool.outputSchema()).containsKey("properties");
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().openWorldHint()).isFalse();
        });
    }

    @Test
    void anAnswerComesWithItsQuotesAndLinksThatOpen() throws Exception {
        CallToolResult result = call("ask", Map.of("question", "Who opened the Heron Bridge?"));

        JsonNode answer = structured(result);
        JsonNode citation = answer.at("/citations/0");
        String link = address() + citation.get("link").asString();
        assertThat(answer.get("status").asString()).isEqualTo("answered");
        assertThat(answer.get("answer").asString()).contains("Tamsin Vale");
        assertThat(text(result))
                .startsWith(answer.get("answer").asString())
                .contains("[1] [The Heron Bridge](" + link + ") (town/bridge.md, 2024-05-06")
                .contains("> " + citation.get("quote").asString());
        assertThat(get(link)).contains("<html");
    }

    @Test
    void whereTheDocumentsDoNotSayThereAreNoSources() {
        CallToolResult result = call("ask", Map.of("question", "How many goals did Lionel Messi score in 2014?"));

        assertThat(structured(result).get("status").asString()).isEqualTo("not_found");
        assertThat(text(result)).contains("do not say").doesNotContain("Sources");
    }

    @Test
    void aFollowUpIsUnderstoodByItsConversation() {
        JsonNode first = structured(call("ask", Map.of("question", "When was the Heron Bridge opened?")));

        JsonNode second = structured(call(
                "ask",
                Map.of(
                        "question",
                        "What about the canteen?",
                        "conversationId",
                        first.get("conversationId").asString())));

        assertThat(second.get("answer").asString()).contains("9 June 2020").doesNotContain("3 May 2024");
    }

    @Test
    void aSearchKeepsToItsLimitAndItsCollections() {
        JsonNode one = structured(call("search", Map.of("query", "bridge or canteen", "limit", 1)));
        JsonNode canteen =
                structured(call("search", Map.of("query", "bridge or canteen", "collections", List.of("canteen"))));

        assertThat(one.get("passages")).hasSize(1);
        assertThat(canteen.get("passages"))
                .isNotEmpty()
                .allMatch(passage -> passage.get("file").asString().equals("canteen/hours.md"));
    }

    @Test
    void aDocumentIsReadPartByPartToItsEndWithNoCharacterCutInTwo() throws Exception {
        String id = structured(call("search", Map.of("query", "Heron Bridge", "limit", 1)))
                .at("/passages/0/documentId")
                .asString();
        StringBuilder read = new StringBuilder();

        JsonNode part = structured(call("read_document", Map.of("documentId", id, "length", 1)));
        read.append(part.get("text").asString());
        while (!part.get("nextStart").isNull()) {
            int start = part.get("nextStart").asInt();
            part = structured(call("read_document", Map.of("documentId", id, "start", start, "length", 7)));
            assertThat(Character.isLowSurrogate(part.get("text").asString().charAt(0)))
                    .isFalse();
            read.append(part.get("text").asString());
        }

        assertThat(read.toString()).isEqualTo(get(address() + "/api/v1/documents/" + id + "/text"));
    }

    @Test
    void aQuoteIsFoundAgainWhereTheCitationSays() {
        JsonNode citation = structured(call("ask", Map.of("question", "Who opened the Heron Bridge?")))
                .at("/citations/0");
        int start = citation.get("start").asInt();
        int length = citation.get("end").asInt() - start;

        JsonNode part = structured(call(
                "read_document",
                Map.of("documentId", citation.get("documentId").asString(), "start", start, "length", length)));

        assertThat(part.get("text")).isEqualTo(citation.get("quote"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ask           | {}                                                   | question must say something
            ask           | {"question": " "}                                    | question must say something
            ask           | {"question": 7}                                      | question must be a text
            ask           | {"question": "?", "collections": ["moon"]}           | which does not exist; there are canteen, town
            ask           | {"question": "?", "collections": "town"}             | collections must be a list of texts
            ask           | {"question": "?", "publishedFrom": "May"}            | publishedFrom must be a date like
            ask           | {"question": "?", "publishedFrom": "2026-02-01", "publishedTo": "2026-01-01"} | must not be after
            ask           | {"question": "?", "conversationId": "the last one"}  | conversationId must be a UUID
            ask           | {"question": "?", "limit": 3}                        | limit is not known; the arguments are question
            search        | {"query": "?", "limit": 51}                          | limit must be a whole number from 1 to 50
            search        | {"query": "?", "limit": 1.5}                         | limit must be a whole number from 1 to 50
            read_document | {"documentId": "nowhere"}                            | take one from ask or search
            read_document | {"documentId": "../../etc/passwd"}                   | take one from ask or search
            """)
    void whatIsWrongWithACallIsToldInWordsThatTheAssistantReads(String tool, String arguments, String words)
            throws Exception {
        CallToolResult result = assistant.callTool(CallToolRequest.builder(tool)
                .arguments(JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {}))
                .build());

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(words);
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        String id = structured(call("search", Map.of("query", "Heron Bridge", "limit", 1)))
                .at("/passages/0/documentId")
                .asString();

        CallToolResult result = call("read_document", Map.of("documentId", id, "page", 2));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).isEqualTo("page must be left out: the document has no pages.");
    }

    @Test
    void whoeverGivesATokenIsToldWhatIsBeingDone() {
        CallToolResult result = assistant.callTool(CallToolRequest.builder("ask")
                .arguments(Map.of("question", "Who opened the Heron Bridge?"))
                .progressToken("token-1")
                .build());

        assertThat(result.isError()).isFalse();
        // The client hands them on from another thread than the result.
        await().until(() -> progress.size() >= 3);
        assertThat(progress).allMatch(told -> told.progressToken().equals("token-1"));
        assertThat(progress)
                .extracting(ProgressNotification::progress)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(progress).extracting(ProgressNotification::message).startsWith("searching", "answering");
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return assistant.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static JsonNode structured(CallToolResult result) {
        assertThat(result.isError()).as(text(result)).isFalse();
        return JSON.valueToTree(result.structuredContent());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}
