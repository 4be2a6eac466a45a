import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.options.GetOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jclouds.rest.AuthorizationException;
import org.slf4j.LoggerFactory;

/// Runs a server that speaks S3, and checks who speaks, until its input ends: `java Store.java ACCESS-KEY
/// SECRET-KEY`. It
/// prints its port, and takes `create BUCKET`, `put BUCKET KEY TEXT`, `remove BUCKET KEY` and `forbid BUCKET KEY`, with
/// KEY and TEXT in Base64.
public final class Store {

    /// What is listed and not handed out, as `BUCKET/KEY`.
    private static final Set<String> FORBIDDEN = ConcurrentHashMap.newKeySet();

    private static final class Forbidding extends ForwardingBlobStore {

        Forbidding(BlobStore blobs) {
            super(blobs);
        }

        @Override
        public Blob getBlob(String container, String name, GetOptions options) {
            if (FORBIDDEN.contains(container + "/" + name)) {
                throw new AuthorizationException();
            }
            return super.getBlob(container, name, options);
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        BlobStore blobs = ContextBuilder.newBuilder(new TransientApiMetadata())
                .build(BlobStoreContext.class)
                .getBlobStore();
        S3Proxy server = S3Proxy.builder()
                .blobStore(new Forbidding(blobs))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, arguments[0], arguments[1])
                .build();
        server.start();
        out.println("port " + server.getPort());
        obey(blobs, out);
        System.exit(0);
    }

    private static void obey(BlobStore blobs, PrintStream out) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "create" -> blobs.createContainerInLocation(null, words[1]);
                case "put" ->
                    blobs.putBlob(
                            words[1],
                            blobs.blobBuilder(text(words[2]))
                                    .payload(text(words[3]))
                                    .build());
                case "forbid" -> FORBIDDEN.add(words[1] + "/" + text(words[2]));
                case "remove" -> blobs.removeBlob(words[1], text(words[2]));
                default -> throw new IllegalArgumentException(line);
            }
            out.println("done");
        }
    }

    private static String text(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
