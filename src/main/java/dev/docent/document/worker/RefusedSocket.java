package dev.docent.document.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;

/// A socket that leads nowhere.
final class RefusedSocket extends SocketImpl {

    @Override
    protected void create(boolean stream) throws IOException {
        throw NoNetwork.refused("a socket");
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        throw NoNetwork.refused(host);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        throw NoNetwork.refused(String.valueOf(address));
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws IOException {
        throw NoNetwork.refused(String.valueOf(address));
    }

    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        throw NoNetwork.refused("port " + port);
    }

    @Override
    protected void listen(int backlog) throws IOException {
        throw NoNetwork.refused("to listen");
    }

    @Override
    protected void accept(SocketImpl socket) throws IOException {
        throw NoNetwork.refused("to listen");
    }

    @Override
    protected InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    protected OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void close() {}

    @Override
    protected void sendUrgentData(int data) throws IOException {
        throw NoNetwork.refused("data");
    }

    @Override
    public void setOption(int option, Object value) {}

    @Override
    public Object getOption(int option) throws SocketException {
        throw new SocketException("There is no network");
    }
}
