package dev.docent.api.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Access;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that come under a foreign name and would need no key, or reach the loopback address: that is how a
/// web page elsewhere would have a visitor's browser read from this service (DNS rebinding).
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class HostFilter extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]", "::1");

    /// An address in numbers. A page that was served under one cannot have its name resolved anew.
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:]*:[0-9a-f:.]*\\]?");

    private final Set<String> own;
    private final Access access;
    private final ProblemWriter problems;

    HostFilter(List<OwnNames> names, Access access, ProblemWriter problems) {
        this.access = access;
        this.own = names.stream()
                .flatMap(some -> some.hosts().stream())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (isKnown(host) || isHarmless(host, request)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                Problem.UNKNOWN_HOST,
                "This service does not go by that name; docent.api.hosts lists further ones.",
                request,
                response);
    }

    private boolean isKnown(String host) {
        return LOOPBACK.contains(host) || own.contains(host);
    }

    private boolean isHarmless(String host, HttpServletRequest request) throws IOException {
        return !arrivedOnLoopback(request) && (NUMBERS.matcher(host).matches() || access.isGuarded());
    }

    private static boolean arrivedOnLoopback(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress();
    }
}
