package dev.docent.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Describes the interface as a whole; each call is described where it is served.
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Docent")
                        .version("v1")
                        .description("Answers questions from a folder of documents and shows where each answer stands. "
                                + "Offsets count UTF-16 code units of a document's extracted text, start inclusive, "
                                + "end exclusive. Errors are problem details (RFC 9457) with a stable `type` and a "
                                + "`traceId` that the log knows too. `/mcp` speaks the Model Context Protocol "
                                + "(streamable HTTP); its tools describe themselves.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .tags(List.of(
                        new Tag().name("Answers").description("Ask and search"),
                        new Tag().name("Conversations").description("What is remembered of what was said"),
                        new Tag().name("Documents").description("What is indexed"),
                        new Tag().name("Ingestion").description("Keeping the index up to date"),
                        new Tag().name("Access").description("Who may do what, and who did"),
                        new Tag().name("OpenAI").description("The same answers for any client of OpenAI's interface")));
    }
}
