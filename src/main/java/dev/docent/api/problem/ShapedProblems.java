package dev.docent.api.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Gives problems the shape of their route just before they are written.
@RestControllerAdvice
final class ShapedProblems implements ResponseBodyAdvice<Object> {

    private final ProblemShapes shapes;

    ShapedProblems(ProblemShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail problem)) {
            return body;
        }
        Optional<Object> shaped = shapes.of(problem);
        shaped.ifPresent(_ -> response.getHeaders().setContentType(MediaType.APPLICATION_JSON));
        return shaped.orElse(problem);
    }
}
