package dev.docent.api.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.ObjectMapper;

/// Adds to each call the examples that lie beside the settings: `openapi/ask.request.json`,
/// `openapi/ask.response.json`.
@Component
final class OpenApiExamples implements OperationCustomizer {

    private final ObjectMapper json;

    OpenApiExamples(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String call = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), call + ".request");
        }
        operation.getResponses().forEach((_, response) -> add(response.getContent(), call + ".response"));
        return operation;
    }

    private void add(Content content, String name) {
        if (content == null || !content.containsKey(MediaType.APPLICATION_JSON_VALUE)) {
            return;
        }
        example(name)
                .ifPresent(
                        value -> content.get(MediaType.APPLICATION_JSON_VALUE).setExample(value));
    }

    private Optional<Object> example(String name) {
        ClassPathResource file = new ClassPathResource("openapi/" + name + ".json");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream()) {
            return Optional.of(json.readValue(content, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read '" + file.getPath() + "'", unreadable);
        }
    }
}
