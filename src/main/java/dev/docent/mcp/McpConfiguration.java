package dev.docent.mcp;

import dev.docent.api.guard.Turnstile;
import dev.docent.api.problem.Problems;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import tools.jackson.databind.json.JsonMapper;

/// Puts the server for assistants together.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class McpConfiguration {

    static final String PATH = "/mcp";

    @Bean
    HttpServletStreamableServerTransportProvider mcpTransport(McpProperties settings) {
        return HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(json())
                .mcpEndpoint(PATH)
                .contextExtractor(McpConfiguration::context)
                .maxRequestSize(Math.toIntExact(settings.largestMessage().toBytes()))
                .keepAliveInterval(settings.ping())
                .sessionSweepInterval(settings.idle())
                .build();
    }

    @Bean
    McpSyncServer mcpServer(
            HttpServletStreamableServerTransportProvider transport,
            List<Tool> tools,
            Turnstile turnstile,
            Problems problems,
            ObjectProvider<BuildProperties> build) {
        ToolServing serving = new ToolServing(json(), turnstile, problems);
        return McpServer.sync(transport)
                .jsonMapper(json())
                .serverInfo(info(Optional.ofNullable(build.getIfAvailable())))
                .instructions(Descriptions.read("instructions.md"))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(tools.stream().map(serving::serve).toList())
                // On the request's own thread, which is a virtual one and can be interrupted.
                .immediateExecution(true)
                // The tools say themselves what is wrong, in words that an assistant can act on.
                .validateToolInputs(false)
                .jsonSchemaValidator((_, _) -> ValidationResponse.asValid(""))
                .build();
    }

    @Bean
    ServletRegistrationBean<HttpServletStreamableServerTransportProvider> mcpServlet(
            HttpServletStreamableServerTransportProvider transport) {
        var servlet = new ServletRegistrationBean<>(transport, PATH);
        servlet.setName("mcp");
        return servlet;
    }

    @Bean
    FilterRegistrationBean<CallFilter> mcpCalls(
            McpProperties settings, HttpServletStreamableServerTransportProvider transport, JsonMapper json) {
        Sessions sessions =
                new Sessions(settings.sessions(), settings.sessionsPerCaller(), settings.idle(), Clock.systemUTC());
        var filter = new FilterRegistrationBean<>(new CallFilter(settings, sessions, new SessionEnd(transport), json));
        filter.addUrlPatterns(PATH);
        return filter;
    }

    /// Whoever listens for nothing in particular would hold up the end of the service.
    @Bean
    ApplicationListener<ContextClosedEvent> mcpEnd(McpSyncServer server) {
        return _ -> server.closeGracefully();
    }

    private static McpJsonMapper json() {
        return new DiscreetJson(new JacksonMcpJsonMapper(JsonMapper.shared()));
    }

    private static McpTransportContext context(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CallFilter.CALL))
                .map(call -> McpTransportContext.create(Map.of(CallFilter.CALL, call)))
                .orElse(McpTransportContext.EMPTY);
    }

    private static Implementation info(Optional<BuildProperties> build) {
        String version = build.map(BuildProperties::getVersion).orElse("unknown");
        return new Implementation("docent", "Docent", version, null, null, null);
    }
}
