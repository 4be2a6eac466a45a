package dev.docent.api.problem;

import static java.util.stream.Collectors.joining;

import dev.docent.document.NoRoom;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Turns what goes wrong in a call into a problem detail.
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final Problems problems;
    private final UnreadableBody unreadableBody;
    private final DataSize largestFile;
    private final DataSize largestRequest;
    private final int mostFiles;

    ProblemAdvice(
            Problems problems,
            UnreadableBody unreadableBody,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest,
            @Value("${docent.api.upload.max-files}") int mostFiles) {
        this.problems = problems;
        this.unreadableBody = unreadableBody;
        this.largestFile = largestFile;
        this.largestRequest = largestRequest;
        this.mostFiles = mostFiles;
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception thrown, HttpServletRequest request) {
        return response(problems.of(thrown, request.getRequestURI()), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String path = ((ServletWebRequest) request).getRequest().getRequestURI();
        return response(problem(thrown, status, path), headers);
    }

    private ProblemDetail problem(Exception thrown, HttpStatusCode status, String path) {
        return switch (thrown) {
            case HttpMessageNotReadableException unreadable -> unreadableBody.problem(unreadable, path);
            case MethodArgumentNotValidException invalid -> problems.invalid(fields(invalid), path);
            case HandlerMethodValidationException invalid -> problems.invalid(parameters(invalid), path);
            case MethodArgumentTypeMismatchException mismatch -> problems.invalid(List.of(parameter(mismatch)), path);
            case HttpRequestMethodNotSupportedException method ->
                problems.problem(Problem.METHOD_NOT_ALLOWED, allowed(method), path);
            case HttpMediaTypeNotSupportedException type ->
                problems.problem(
                        Problem.UNSUPPORTED_MEDIA_TYPE, "Send " + names(type.getSupportedMediaTypes()) + ".", path);
            case HttpMediaTypeNotAcceptableException type ->
                problems.problem(Problem.NOT_ACCEPTABLE, "Accept " + names(type.getSupportedMediaTypes()) + ".", path);
            case MethodArgumentConversionNotSupportedException file ->
                problems.invalid(List.of(new FieldProblem(file.getName(), "must be a text and no file")), path);
            case MaxUploadSizeExceededException large -> tooLarge(large, path);
            default -> byStatus(thrown, status, path);
        };
    }

    /// That the disk takes no more is meant for another kind of it at times.
    private ProblemDetail tooLarge(MaxUploadSizeExceededException large, String path) {
        if (NoRoom.behind(large).isPresent()) {
            return problems.of(large, path);
        }
        if (causes(large).anyMatch(FileCountLimitExceededException.class::isInstance)) {
            return problems.invalid(
                    List.of(new FieldProblem(
                            "file", "may be there " + mostFiles + " times at the most, and little beside")),
                    path);
        }
        boolean isName = causes(large)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith("Header section"));
        return isName
                ? problems.invalid(List.of(new FieldProblem("file", "has a name that is too long")), path)
                : problems.problem(Problem.BODY_TOO_LARGE, sizes(), path);
    }

    private String sizes() {
        return "A file may have " + largestFile.toMegabytes() + " MB at the most, all files of a request "
                + largestRequest.toMegabytes() + " MB.";
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private ProblemDetail byStatus(Exception thrown, HttpStatusCode status, String path) {
        Problem problem = Problem.of(status.value());
        return switch (problem) {
            case UNEXPECTED -> problems.of(thrown, path);
            case NOT_FOUND -> problems.problem(problem, "There is nothing at " + path + ".", path);
            case UNAVAILABLE -> problems.problem(problem, "The request took too long.", path);
            default -> problems.problem(problem, problem.title() + ".", path);
        };
    }

    private static List<FieldProblem> fields(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }

    private static List<FieldProblem> parameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    private static FieldProblem parameter(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = mismatch.getParameter().nestedIfOptional().getNestedParameterType();
        return new FieldProblem(mismatch.getName(), type.isEnum() ? oneOf(type) : Expected.of(type));
    }

    private static String oneOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(joining(", ", "must be one of ", ""));
    }

    private static String allowed(HttpRequestMethodNotSupportedException method) {
        String[] supported = method.getSupportedMethods();
        return method.getMethod() + " is not supported here; use "
                + (supported == null ? "another method" : String.join(" or ", supported)) + ".";
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MimeType::toString).collect(joining(" or "));
    }

    private static ResponseEntity<Object> response(ProblemDetail problem, HttpHeaders given) {
        var headers = new HttpHeaders(given);
        if (problem.getStatus() == Problem.UNAVAILABLE.status() && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER);
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
