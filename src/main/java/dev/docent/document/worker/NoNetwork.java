package dev.docent.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets no parser fetch what a file names: only what belongs to the process itself can be opened by its address, no
/// socket can be used, and no name of another machine is known.
final class NoNetwork implements URLStreamHandlerFactory {

    private static final Set<String> OWN = Set.of("file", "jar", "jrt", "nested", "resource");

    private static final String REFUSED = "Files are read without the network; refused: ";

    static IOException refused(String what) {
        return new IOException(REFUSED + what);
    }

    /// Takes the network from this process for good.
    @SuppressWarnings("deprecation") // Nothing else is asked before a socket is made.
    static void cutOff() throws IOException {
        URL.setURLStreamHandlerFactory(new NoNetwork());
        Socket.setSocketImplFactory(RefusedSocket::new);
        ServerSocket.setSocketFactory(RefusedSocket::new);
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UncheckedIOException(refused("a datagram"));
        });
    }

    /// @param folder the process's own
    /// @return what Java must be told at its start for the rest
    static List<String> options(Path folder) throws IOException {
        Path hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1 localhost\n");
        return List.of(
                "-Djdk.net.hosts.file=" + hosts,
                "-Djava.nio.channels.spi.SelectorProvider=" + RefusedChannels.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider=" + RefusedAsynchronousChannels.class.getName());
    }

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return OWN.contains(protocol) ? null : new Refusing();
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw refused(url.getProtocol());
        }
    }
}
