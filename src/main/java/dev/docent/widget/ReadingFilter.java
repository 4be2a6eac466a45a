package dev.docent.widget;

import dev.docent.access.Caller;
import dev.docent.api.guard.Callers;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets whoever has a ticket for a document read that one, and nothing else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
final class ReadingFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private static final Pattern READING =
            Pattern.compile("GET /api/v1/documents/([\\w-]+)(?:/(?:text|structure|original))?");

    private final ReadingTickets tickets;
    private final ProblemWriter problems;

    ReadingFilter(ReadingTickets tickets, ProblemWriter problems) {
        this.tickets = tickets;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !header(request).startsWith(SCHEME + ReadingTickets.PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> reader = reader(request);
        if (reader.isPresent()) {
            Callers.pass(reader.get(), request, response, chain);
        } else {
            problems.write(
                    Problem.NOT_AUTHENTICATED,
                    "The link was good for one document and for a while; ask again for a new one.",
                    request,
                    response);
        }
    }

    private Optional<Caller> reader(HttpServletRequest request) {
        Matcher reading = READING.matcher(request.getMethod() + " " + request.getRequestURI());
        String ticket = header(request).substring(SCHEME.length());
        return reading.matches() ? tickets.reader(ticket, reading.group(1)) : Optional.empty();
    }

    private static String header(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Authorization"), "");
    }
}
