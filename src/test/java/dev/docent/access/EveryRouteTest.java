package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Tries everything that the service serves without a key, with one that was revoked, and in the wrong role. What is
/// open to everybody stands here by name: a new route is closed until somebody opens it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest extends GuardedService {

    private static final Set<String> OPEN = Set.of(
            "GET /documents/x",
            "POST /widget/session",
            "GET /widget/docent-chat.js",
            "GET /widget/x/docent-chat.js",
            "GET /actuator/health",
            "GET /actuator/health/x",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "GET /v3/api-docs/swagger-config",
            "GET /swagger-ui.html",
            "GET /error");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}|\\*\\*");

    @Autowired
    private ApplicationContext context;

    record Call(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Call> routes() {
        Stream<Call> mapped = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryRouteTest::calls);
        Stream<Call> servlets = context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .flatMap(servlet -> ((ServletRegistrationBean<?>) servlet).getUrlMappings().stream())
                .filter(path -> !path.equals("/"))
                .flatMap(path -> Stream.of("GET", "POST", "DELETE").map(method -> new Call(method, path)));
        return Stream.concat(mapped, servlets).distinct();
    }

    private static Stream<Call> calls(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .map(path -> VARIABLE.matcher(path).replaceAll("x"))
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Call("GET", path))
                        : methods.stream().map(method -> new Call(method.name(), path)));
    }

    private Stream<Call> closed() {
        return routes().filter(call -> !OPEN.contains(call.toString()));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void withoutAKeyThatIsGoodNothingIsServed(Call call) throws Exception {
        String bad = revoked();

        List<HttpResponse<String>> refused = List.of(
                call(call.method(), call.path(), "{}", ""),
                call(call.method(), call.path(), "{}", bad),
                call(call.method(), call.path(), "{}", "docent_made-up"),
                call(call.method(), call.path(), "{}", ISSUER.forged("ann", "cooks")));

        assertThat(refused).allSatisfy(response -> {
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"docent\"");
        });
        assertThat(refused.stream().map(EveryRouteTest::withoutTrace)).containsOnly(withoutTrace(refused.getFirst()));
    }

    private static String withoutTrace(HttpResponse<String> response) {
        return response.body().replaceAll("\"traceId\":\"\\w+\"", "");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aRouteIsServedToTheRolesItIsForAndNoOthers(Call call) throws Exception {
        int ask = call(call.method(), call.path(), "{}", key(Set.of(Role.ASK))).statusCode();
        int ingest =
                call(call.method(), call.path(), "{}", key(Set.of(Role.INGEST))).statusCode();
        int admin =
                call(call.method(), call.path(), "{}", key(Set.of(Role.ADMIN))).statusCode();
        int nothing =
                call(call.method(), call.path(), "{}", ISSUER.token("ann")).statusCode();

        int metrics = call(call.method(), call.path(), "{}", key(Set.of(Role.METRICS)))
                .statusCode();

        assertThat(nothing).isEqualTo(403);
        assertThat(metrics != 403)
                .isEqualTo(isForAProgramThatWatches(call) || call.path().equals("/api/v1/caller"));
        if (!call.path().equals("/api/v1/caller")) {
            assertThat(List.of(ask, ingest, admin)).contains(403);
        }
        assertThat(List.of(ask, ingest, admin)).anyMatch(status -> status != 403);
        assertThat(ask == 403).isEqualTo(isForAdmins(call) || isForThoseWhoAdd(call));
        assertThat(admin == 403).isEqualTo(!isForAdmins(call) && !call.path().equals("/api/v1/caller"));
    }

    private static boolean isForAdmins(Call call) {
        return Stream.of(
                        "/api/v1/gaps",
                        "/api/v1/backups",
                        "/api/v1/keys",
                        "/api/v1/people",
                        "/api/v1/audit",
                        "/actuator")
                .anyMatch(call.path()::startsWith);
    }

    private static boolean isForAProgramThatWatches(Call call) {
        return call.path().equals("/actuator/prometheus");
    }

    @Test
    void aProgramThatWatchesTheServiceReadsItsFiguresAndNothingElse() throws Exception {
        String watcher = key(Set.of(Role.METRICS));

        assertThat(call("GET", "/actuator/prometheus", "", watcher).statusCode())
                .isEqualTo(200);
        assertThat(call("GET", "/actuator/prometheus", "", everything()).statusCode())
                .isEqualTo(200);
        for (Role role : new Role[] {Role.ADMIN, Role.METRICS}) {
            assertThat(call("GET", "/actuator/prometheus", "", key(Set.of(role), "kitchen"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(call("GET", "/actuator/metrics", "", watcher).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/api/v1/documents", "", watcher).statusCode()).isEqualTo(403);
    }

    private static boolean isForThoseWhoAdd(Call call) {
        boolean changes =
                call.path().startsWith("/api/v1/documents") && !call.method().equals("GET");
        return changes || call.path().startsWith("/api/v1/ingestions");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteThatIsOpenIsThereByName(Call call) throws Exception {
        int status = call(call.method(), call.path(), "{}", "").statusCode();

        assertThat(status != 401).isEqualTo(OPEN.contains(call.toString()));
    }
}
