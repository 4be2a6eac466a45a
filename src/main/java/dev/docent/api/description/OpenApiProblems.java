package dev.docent.api.description;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.Problems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Describes the problems that each call may answer with. The calls that OpenAI's clients make describe their own.
@Component
final class OpenApiProblems implements OpenApiCustomizer {

    private static final String SCHEMA = "Problem";

    private static final List<Problem> WITH_A_BODY = List.of(
            Problem.INVALID_REQUEST, Problem.MALFORMED_BODY, Problem.BODY_TOO_LARGE, Problem.UNSUPPORTED_MEDIA_TYPE);

    @Override
    public void customise(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(new Components());
        }
        description.getComponents().addSchemas(SCHEMA, schema());
        description.getPaths().forEach((path, calls) -> {
            if (!path.startsWith("/v1/")) {
                describe(path, calls);
            }
        });
    }

    private void describe(String path, PathItem calls) {
        for (Operation call : calls.readOperations()) {
            problems(path, call).forEach(problem -> add(call, problem, path));
        }
    }

    private static List<Problem> problems(String path, Operation call) {
        List<Problem> problems = new ArrayList<>();
        if (call.getRequestBody() != null) {
            problems.addAll(WITH_A_BODY);
        } else if (call.getParameters() != null && !path.contains("{")) {
            problems.add(Problem.INVALID_REQUEST);
        }
        if (path.contains("{")) {
            problems.add(Problem.NOT_FOUND);
        }
        if (path.endsWith("/ask")) {
            problems.add(Problem.NO_CHAT_MODEL);
        }
        problems.add(Problem.NOT_ACCEPTABLE);
        problems.add(Problem.UNEXPECTED);
        return problems;
    }

    private static void add(Operation call, Problem problem, String path) {
        ApiResponse response = call.getResponses()
                .computeIfAbsent(
                        Integer.toString(problem.status()),
                        _ -> new ApiResponse().description(problem.title()).content(new Content()));
        response.getContent()
                .computeIfAbsent(
                        "application/problem+json",
                        _ -> new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA)))
                .addExamples(problem.type().toString(), example(problem, path));
    }

    private static Example example(Problem problem, String path) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", problem.type().toString());
        value.put("title", problem.title());
        value.put("status", problem.status());
        value.put("detail", problem.title() + ".");
        value.put("instance", path);
        value.put(Problems.TRACE, "4bf92f3577b34da6a3ce929d0e0e4736");
        if (problem == Problem.INVALID_REQUEST) {
            value.put("errors", List.of(Map.of("field", "limit", "message", "must be 0 to 50")));
        }
        return new Example().summary(problem.title()).value(value);
    }

    private static Schema<?> schema() {
        Schema<?> field = new Schema<>()
                .type("object")
                .addProperty("field", text("The field as the caller wrote it."))
                .addProperty("message", text("What it must be."));
        return new Schema<>()
                .type("object")
                .description("A problem detail (RFC 9457).")
                .addProperty("type", text("Identifies the kind of problem; stable."))
                .addProperty("title", text("The kind in a few words."))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", text("What is wrong and what would be right."))
                .addProperty("instance", text("What was asked for."))
                .addProperty(Problems.TRACE, text("Finds the request in the log."))
                .addProperty("errors", new ArraySchema().items(field));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().type("string").description(description);
    }
}
