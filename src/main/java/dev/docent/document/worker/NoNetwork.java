package dev.docent.document.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets no parser fetch what a file names: only what belongs to the process itself can be opened by its address.
final class NoNetwork implements URLStreamHandlerFactory {

    private static final Set<String> OWN = Set.of("file", "jar", "jrt", "nested", "resource");

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return OWN.contains(protocol) ? null : new Refusing();
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("Files are read without the network; refused: " + url.getProtocol());
        }
    }
}
