package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A request whose body comes byte by byte, and never to its end.
record EndlessRequest(Socket socket) implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    /// @param head the request's lines, and how its body begins
    static EndlessRequest send(String head, int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        OutputStream out = socket.getOutputStream();
        out.write(head.replace("\n", "\r\n").getBytes(UTF_8));
        Thread.ofVirtual().start(() -> dribble(out));
        return new EndlessRequest(socket);
    }

    private static void dribble(OutputStream out) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(50, TimeUnit.MILLISECONDS)) {
                out.write(' ');
                out.flush();
            }
        } catch (IOException | InterruptedException cutOff) {
            never.countDown();
        }
    }

    /// @return what comes back until the connection ends
    String answer() throws IOException {
        return toTheEnd(socket);
    }

    /// The connection may end in any way; that nothing more comes of it in time is what fails.
    static String toTheEnd(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE);
        InputStream input = socket.getInputStream();
        StringBuilder read = new StringBuilder();
        try {
            for (int next = input.read(); next >= 0; next = input.read()) {
                read.append((char) next);
            }
        } catch (SocketTimeoutException stillOpen) {
            throw stillOpen;
        } catch (IOException reset) {
            return read.toString();
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
