package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns questions away when there are more than can be answered soon, so that the others are.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
final class LoadFilter extends OncePerRequestFilter {

    private final Routes routes = new Routes();
    private final Turnstile turnstile;
    private final ProblemWriter problems;

    LoadFilter(Turnstile turnstile, ProblemWriter problems) {
        this.turnstile = turnstile;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CalledPath.of(request)
                .flatMap(path -> routes.find(request.getMethod(), path))
                .filter(Route::isWork)
                .isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!turnstile.enter()) {
            problems.write(Problem.UNAVAILABLE, Turnstile.FULL, turnstile.expectedWait(), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end(request);
        }
    }

    /// An answer that is streamed ends later than its request is dealt with.
    private void end(HttpServletRequest request) {
        try {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new End());
                return;
            }
        } catch (IllegalStateException endedMeanwhile) {
            logger.debug("The answer has ended already", endedMeanwhile);
        }
        turnstile.leave();
    }

    private final class End implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            turnstile.leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed after this.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It is completed after this.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
