package dev.docent.api.guard;

import dev.docent.access.Access;
import dev.docent.access.Admission;
import dev.docent.access.Audit;
import dev.docent.access.Caller;
import dev.docent.access.Limit;
import dev.docent.access.Limits;
import dev.docent.access.LocalKey;
import dev.docent.access.Network;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who is calling, unless that is known already, and lets nobody call too often.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
final class CallerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int BAD = 400;

    private final Routes routes = new Routes();

    private final Access access;
    private final Limits limits;
    private final Audit audit;
    private final GuardProperties.Limits rates;
    private final ProblemWriter problems;

    CallerFilter(Access access, Limits limits, Audit audit, GuardProperties settings, ProblemWriter problems) {
        this.access = access;
        this.limits = limits;
        this.audit = audit;
        this.rates = settings.limits();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = isThisMachine(address) ? Optional.empty() : take(addressLimit(address));
        if (wait.isPresent()) {
            refuse(wait.get(), request, response);
            return;
        }
        try (var _ = MDC.putCloseable(Audit.ADDRESS, address)) {
            admit(request, response, chain);
        } finally {
            giveBack(address, request, response);
        }
    }

    /// Slack calls from few addresses, with a signature that is checked where the call is dealt with.
    private void giveBack(String address, HttpServletRequest request, HttpServletResponse response) {
        boolean isSigned = CalledPath.of(request)
                .flatMap(path -> routes.find(request.getMethod(), path))
                .filter(Route::isSigned)
                .isPresent();
        if (isSigned && response.getStatus() < BAD) {
            limits.giveBack(addressLimit(address));
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Caller.isSaid()) {
            chain.doFilter(request, response);
            return;
        }
        switch (access.admit(key(request))) {
            case Admission.Known(var caller) -> {
                StillAdmitted.note(access, key(request), request);
                pass(caller, request, response, chain);
            }
            case Admission.Unnamed _ -> pass(Caller.NOBODY, request, response, chain);
            case Admission.Refused _ -> refused(request, response, chain);
            case Admission.Unsure _ -> pass(Caller.UNKNOWN, request, response, chain);
        }
    }

    /// A wrong key is as good as none, as long as it is not one of many.
    private void refused(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = isOfACommand(request) ? Optional.empty() : take(failureLimit(request));
        if (wait.isPresent()) {
            refuse(wait.get(), request, response);
        } else {
            Caller.NOBODY.run(() -> audit.record("wrong key", request.getRequestURI(), "refused"));
            pass(Caller.NOBODY, request, response, chain);
        }
    }

    /// A service that was killed leaves its key behind, and commands on this machine try it.
    private static boolean isOfACommand(HttpServletRequest request) {
        return isThisMachine(request.getRemoteAddr())
                && key(request).filter(LocalKey::isOne).isPresent();
    }

    private Limit failureLimit(HttpServletRequest request) {
        return new Limit("failures " + Network.of(request.getRemoteAddr()), rates.failures());
    }

    private Limit addressLimit(String address) {
        return new Limit("address " + Network.of(address), rates.address());
    }

    private Optional<Duration> take(Limit limit) {
        return limits.take(limit);
    }

    private void pass(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = caller.quota().rate().flatMap(rate -> take(new Limit("caller " + caller.id(), rate)));
        if (wait.isPresent()) {
            refuse(wait.get(), request, response);
            return;
        }
        Callers.pass(caller, request, response, chain);
    }

    private void refuse(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.LIMIT_REACHED, "There were too many calls; try again later.", wait, request, response);
    }

    private static Optional<String> key(HttpServletRequest request) {
        String header = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        return Optional.of(header)
                .filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(given -> given.substring(SCHEME.length()).strip())
                .filter(given -> !given.isEmpty());
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
