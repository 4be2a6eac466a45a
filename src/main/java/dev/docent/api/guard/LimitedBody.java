package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// A request whose body ends with a problem where it grows too long.
final class LimitedBody extends HttpServletRequestWrapper {

    private final long largest;
    private final Duration longest;
    private final long begun = System.nanoTime();

    LimitedBody(HttpServletRequest request, long largest, Duration longest) {
        super(request);
        this.largest = largest;
        this.longest = longest;
    }

    static String detail(long largest) {
        return "A body may have " + largest + " bytes at the most.";
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedInput(super.getInputStream());
    }

    /// What is read as text counts as well.
    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset = Optional.ofNullable(getCharacterEncoding())
                .map(LimitedBody::charset)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static Charset charset(String name) {
        return Charset.forName(name, StandardCharsets.UTF_8);
    }

    private final class CountedInput extends ServletInputStream {

        private final ServletInputStream input;
        private long seen;

        CountedInput(ServletInputStream input) {
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            int read = input.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = input.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > largest) {
                throw new ProblemException(Problem.BODY_TOO_LARGE, detail(largest));
            }
            if (System.nanoTime() - begun > longest.toNanos()) {
                throw new ProblemException(
                        Problem.TOO_SLOW, "A body has to be sent within " + longest.toSeconds() + " seconds.");
            }
        }

        @Override
        public boolean isFinished() {
            return input.isFinished();
        }

        @Override
        public boolean isReady() {
            return input.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            input.setReadListener(listener);
        }
    }
}
