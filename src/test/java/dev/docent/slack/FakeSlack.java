package dev.docent.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docent.slack.Troubles.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server that speaks Slack's Web API over HTTP and Socket Mode over a WebSocket, on ports of its own. It keeps what
/// is posted, and what was called.
final class FakeSlack implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    static final String BOT = "U0BOT";

    final FakeMessages messages = new FakeMessages();
    final FakeSocket socket = new FakeSocket();
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<JsonNode> responses = new CopyOnWriteArrayList<>();
    final AtomicInteger responseAttempts = new AtomicInteger();

    final Troubles troubles = new Troubles();
    final Looks looks = new Looks();
    final ResponseUrls responseUrls = new ResponseUrls();
    private final Tiers tiers = new Tiers();
    private final HttpServer http;

    /// A call of a method.
    record Call(String method, String token, Map<String, String> parameters, long at) {
        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    /// What is answered to a call.
    ///
    /// @param pause for how many seconds Slack wants to be left alone, where it does
    private record Answer(int status, String body, int pause) {

        static Answer of(Trouble trouble) {
            return new Answer(trouble.status(), trouble.body(), trouble.pause());
        }

        static Answer done(String body) {
            return new Answer(200, body, 0);
        }
    }

    FakeSlack() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/api/", this::method);
        http.createContext("/response/", this::response);
        http.start();
    }

    String address() {
        return root() + "/api/";
    }

    /// @return another address with each call
    String responseUrl() {
        return root() + responseUrls.next();
    }

    private String root() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /// From now on a method is refused.
    void refuse(String method, String reason) {
        troubles.begin(method, Trouble.refusal(reason));
    }

    void accept(String method) {
        troubles.end(method);
    }

    /// The next calls of a method are put off, by a second each.
    void putOff(String method, int times) {
        troubles.next(method, times, Trouble.PUT_OFF);
    }

    /// From now on the app is one that is distributed without being in the Marketplace.
    void distribute() {
        tiers.distribute();
        messages.distribute();
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /// @return how often more was called than Slack allows
    int excesses() {
        return tiers.excesses.get();
    }

    private void method(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        var call =
                new Call(method, token == null ? "" : token.replace("Bearer ", ""), form(exchange), System.nanoTime());
        calls.add(call);
        Answer answer = answer(call);
        send(exchange, answer);
    }

    private Answer answer(Call call) {
        String team = team(call.token());
        tiers.countTooSoon(call);
        Optional<Trouble> trouble = tiers.isExceeded(call)
                ? Optional.of(tiers.excess(call))
                : troubles.of(call.method()).or(() -> troubles.of(team + "/" + call.method()));
        trouble.filter(Trouble.PUT_OFF::equals).ifPresent(_ -> tiers.putOff(call));
        String done = trouble.isEmpty() || trouble.get().isDone() ? done(call, team) : "";
        return trouble.map(Answer::of).orElseGet(() -> Answer.done(done));
    }

    private String done(Call call, String team) {
        return switch (call.method()) {
            case "auth.test" ->
                "{\"ok\":true,\"team\":\"Gazette\",\"user\":\"docent\",\"team_id\":\"" + team + "\",\"user_id\":\""
                        + BOT + "\",\"bot_id\":\"B0BOT\"}";
            case "apps.connections.open" -> "{\"ok\":true,\"url\":\"" + socket.address() + "\"}";
            default ->
                looks.refusal(call)
                        .map(reason -> Trouble.refusal(reason).body())
                        .orElseGet(() -> messages.answer(call));
        };
    }

    /// @return the workspace that a token says it is for
    static String team(String token) {
        return token.startsWith("xoxb-") ? token.substring("xoxb-".length()) : "";
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return Stream.of(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8),
                        pair -> URLDecoder.decode(pair[1], UTF_8),
                        (first, _) -> first));
    }

    private void response(HttpExchange exchange) throws IOException {
        JsonNode said = JSON.readTree(exchange.getRequestBody().readAllBytes());
        Optional<Trouble> trouble = troubles.of("response_url")
                .or(() -> responseUrls.use(exchange.getRequestURI().getPath()))
                .or(() -> looks.refusal(said.path("blocks")).map(Trouble::refusal));
        Answer answer = trouble.map(Answer::of).orElse(Answer.done("ok"));
        responseAttempts.incrementAndGet();
        if (trouble.isEmpty() || trouble.get().isDone()) {
            responses.add(said);
        }
        send(exchange, answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(UTF_8);
        if (answer.status() == 429) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(answer.pause()));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        socket.close();
        http.stop(0);
    }
}
