package dev.docent.model.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingPropertiesTest {

    @Test
    void withoutSettingsAModelInTheProcessEmbeds() {
        assertThat(new Settings().bound().provider()).isEqualTo(Provider.IN_PROCESS);
    }

    @Test
    void whoeverWantsAnthropicIsToldThatItHasNoEmbeddings() {
        assertThatThrownBy(() -> new Settings().with("provider", "anthropic").bound())
                .rootCause()
                .hasMessageContaining("Anthropic has no embedding models")
                .hasMessageContaining("in-process, openai or ollama");
    }

    @Test
    void aProviderNeedsTheNameOfAModel() {
        assertThatThrownBy(() -> new Settings().with("provider", "ollama").bound())
                .rootCause()
                .hasMessageContaining("docent.embedding.model must name the model");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            intfloat/multilingual-e5-large | "query: "        | "passage: "         | 512
            nomic-embed-text:latest        | "search_query: " | "search_document: " | 2048
            bge-m3                         | ""               | ""                  | 8192
            text-embedding-3-small         | ""               | ""                  | 8191
            all-minilm                     | ""               | ""                  | 256
            something-else                 | ""               | ""                  | 512
            BAAI/bge-large-en-v1.5         | "Represent this sentence for searching relevant passages: " | "" | 512
            """)
    void commonFamiliesGetTheirTextsAsTheyWereTrained(String model, String query, String passage, int tokens) {
        EmbeddingProperties properties =
                new Settings().with("provider", "openai").with("model", model).bound();

        assertThat(properties.family()).isEqualTo(new ModelFamily(query, passage, tokens));
    }

    @Test
    void aPrefixThatIsSetCountsEvenIfItIsEmpty() {
        EmbeddingProperties properties = new Settings()
                .with("provider", "openai")
                .with("model", "e5-small")
                .with("query-prefix", "")
                .with("passage-prefix", "text: ")
                .bound();

        assertThat(properties.family()).isEqualTo(new ModelFamily("", "text: ", 512));
    }
}
