package dev.docent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The way to a server, which can be cut, stalled and mended.
public final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition flows = lock.newCondition();
    private boolean isStalled;
    private ServerSocket server;

    /// @param target the port of the server
    public Wire(int target) {
        this.target = target;
        this.server = listening(0);
        this.port = server.getLocalPort();
    }

    private ServerSocket listening(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket near = listening.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                keep(listening, near, far);
                Thread.ofVirtual().start(() -> copy(near, far));
                Thread.ofVirtual().start(() -> copy(far, near));
            } catch (IOException cut) {
                open.removeIf(Socket::isClosed);
            }
        }
    }

    /// Whoever was let in while it was cut is not.
    private synchronized void keep(ServerSocket listening, Socket near, Socket far) {
        open.add(near);
        open.add(far);
        if (listening.isClosed()) {
            close(near);
            close(far);
        }
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8_192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitFlow();
                out.write(bytes, 0, read);
            }
        } catch (IOException cut) {
            open.remove(from);
            open.remove(to);
        }
    }

    private void awaitFlow() {
        lock.lock();
        try {
            while (isStalled) {
                flows.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void stall(boolean stalled) {
        lock.lock();
        try {
            isStalled = stalled;
            flows.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public int port() {
        return port;
    }

    /// Nobody gets through from now on.
    public synchronized void cut() {
        close(server);
        open.forEach(Wire::close);
        open.clear();
    }

    /// Whoever is connected stays so, and whoever comes is let in, but nothing gets through from now on.
    public void stall() {
        stall(true);
    }

    public synchronized void mend() {
        stall(false);
        if (server.isClosed()) {
            server = listening(port);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Override
    public void close() {
        stall(false);
        cut();
    }
}
