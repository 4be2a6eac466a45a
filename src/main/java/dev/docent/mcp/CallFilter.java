package dev.docent.mcp;

import dev.docent.access.Caller;
import dev.docent.api.Links;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Does what the transport leaves out: counts sessions, says what is wrong with a body, and keeps calls so that they
/// can
/// be called off.
final class CallFilter extends HttpFilter {

    /// The call that a request makes, as the request's attribute.
    static final String CALL = OpenCall.class.getName();

    static final String SESSION = "Mcp-Session-Id";

    private final transient McpProperties settings;
    private final transient Sessions sessions;
    private final transient SessionEnd end;
    private final transient OpenCalls calls = new OpenCalls();
    private final transient JsonMapper json;

    CallFilter(McpProperties settings, Sessions sessions, SessionEnd end, JsonMapper json) {
        this.settings = settings;
        this.sessions = sessions;
        this.end = end;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Proxies would hold events back otherwise.
        response.setHeader("X-Accel-Buffering", "no");
        sessions.use(session(request));
        switch (request.getMethod()) {
            case "POST" -> post(request, response, chain);
            case "DELETE" -> {
                chain.doFilter(request, response);
                sessions.end(session(request));
            }
            default -> chain.doFilter(request, response);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int largest = Math.toIntExact(settings.largestMessage().toBytes());
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        JsonNode message;
        try {
            message = json.readTree(body);
        } catch (JacksonException malformed) {
            refuse(body.length > largest ? RpcError.tooLarge(largest) : RpcError.malformed(place(malformed)), response);
            return;
        }
        if (body.length > largest) {
            refuse(RpcError.tooLarge(largest), response);
        } else if (!message.isObject()) {
            refuse(RpcError.noObject(), response);
        } else {
            pass(message, new BufferedRequest(request, body), response, chain);
        }
    }

    private void pass(JsonNode message, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RpcError> wrong = Params.wrong(message);
        if (wrong.isPresent()) {
            wrong.get().write(response, message.path("id"), json);
            return;
        }
        switch (Params.method(message)) {
            case "initialize" -> begin(message, request, response, chain);
            case "tools/call" -> call(message.path("id").toString(), request, response, chain);
            case "notifications/cancelled" -> {
                calls.cancel(session(request), message.at("/params/requestId").toString());
                response.setStatus(HttpServletResponse.SC_ACCEPTED);
            }
            default -> chain.doFilter(request, response);
        }
    }

    private void begin(JsonNode message, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String caller = Caller.current().id();
        Optional<String> inTheWay = sessions.inTheWayOf(caller);
        if (inTheWay.isPresent()) {
            end.of(inTheWay.get(), request, response);
            sessions.end(inTheWay.get());
        } else if (sessions.isFull()) {
            RpcError.tooManySessions(sessions.most()).write(response, message.path("id"), json);
            return;
        }
        chain.doFilter(request, response);
        Optional.ofNullable(response.getHeader(SESSION)).ifPresent(begun -> sessions.begin(begun, caller));
    }

    private void call(String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SharedResponse shared = new SharedResponse(response);
        OpenCall call = new OpenCall(Links.of(request), shared, settings.heartbeat());
        request.setAttribute(CALL, call);
        calls.add(session(request), id, call);
        try {
            chain.doFilter(request, shared);
        } finally {
            calls.remove(session(request), id, call);
        }
    }

    private void refuse(RpcError error, HttpServletResponse response) throws IOException {
        error.write(response, json.missingNode(), json);
    }

    private static String session(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(SESSION)).orElse("");
    }

    private static String place(JacksonException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
