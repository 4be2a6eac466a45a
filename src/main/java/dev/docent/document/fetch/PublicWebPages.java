package dev.docent.document.fetch;

import dev.docent.document.WebPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;
import org.springframework.util.function.SingletonSupplier;

/// Fetches over HTTP. The address that a name stands for is looked up once a hop, checked and then connected to, so
/// that a name cannot stand for another address by the time it is used.
final class PublicWebPages implements WebPages, AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final FetchProperties properties;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetching-limit").factory());

    /// Made by the first fetch, since it takes a while and most services never fetch.
    private final Supplier<CloseableHttpClient> client;

    PublicWebPages(FetchProperties properties) {
        this(properties, PublicAddresses::isPublic);
    }

    /// @param isAllowed which addresses may be connected to
    PublicWebPages(FetchProperties properties, Predicate<InetAddress> isAllowed) {
        this.properties = properties;
        this.client = SingletonSupplier.of(() -> client(properties, isAllowed));
    }

    private static CloseableHttpClient client(FetchProperties properties, Predicate<InetAddress> isAllowed) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(checking(isAllowed))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECTING))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent("Docent")
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(properties.redirects())
                        .build())
                .build();
    }

    private static DnsResolver checking(Predicate<InetAddress> isAllowed) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
                List<InetAddress> allowed = Arrays.stream(all).filter(isAllowed).toList();
                if (allowed.isEmpty()) {
                    throw new NotFetchedException("'" + host + "' is not an address of the public internet.");
                }
                return allowed.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @Override
    public void fetch(URI address, Use use) throws IOException {
        check(address);
        HttpGet request = new HttpGet(address);
        ScheduledFuture<?> limit =
                clock.schedule(request::abort, properties.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        HttpClientContext context = HttpClientContext.create();
        try {
            client.get().execute(request, context, response -> {
                accept(response, last(context, address), use);
                return address;
            });
        } catch (UncheckedIOException ours) {
            throw ours.getCause();
        } catch (IOException failure) {
            throw new NotFetchedException(
                    request.isAborted()
                            ? "It took longer than " + properties.timeLimit().toSeconds() + " seconds."
                            : NetworkProblems.explain(failure),
                    failure);
        } finally {
            limit.cancel(false);
        }
    }

    private void check(URI address) {
        if (!properties.allowed()) {
            throw new NotFetchedException(
                    "Nothing is fetched from the web unless docent.documents.fetching.allowed" + " is true.");
        }
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        if (!List.of("http", "https").contains(scheme) || address.getHost() == null) {
            throw new NotFetchedException("An address begins with http:// or https:// and names a host.");
        }
        if (address.getUserInfo() != null) {
            throw new NotFetchedException("An address must not hold a name or a password.");
        }
    }

    /// @return the address that all redirects have led to
    private static URI last(HttpClientContext context, URI asked) {
        var hops = context.getRedirectLocations();
        return hops == null || hops.size() == 0 ? asked : hops.get(hops.size() - 1);
    }

    private void accept(ClassicHttpResponse response, URI found, Use use) throws IOException, HttpException {
        HttpEntity entity = response.getEntity();
        if (response.getCode() != 200 || entity == null) {
            throw new NotFetchedException("The other side answered with status " + response.getCode() + ".");
        }
        if (entity.getContentLength() > properties.largest().toBytes()) {
            throw tooLarge();
        }
        try (Transfer content = new Transfer(limited(entity.getContent()))) {
            Optional<String> type = Optional.ofNullable(entity.getContentType());
            handOn(FileNames.of(found, type), content, FetchedText.readable(content, type), use);
        }
    }

    /// @throws UncheckedIOException if it is not the other side that fails
    private static void handOn(String name, Transfer content, InputStream readable, Use use) throws IOException {
        try {
            use.accept(name, readable);
        } catch (IOException failure) {
            if (content.isBroken()) {
                throw failure;
            }
            throw new UncheckedIOException(failure);
        }
    }

    private NotFetchedException tooLarge() {
        return new NotFetchedException(
                "It is larger than " + properties.largest().toMegabytes() + " MB.");
    }

    /// @return what fails where a file grows too large; what comes after decompression counts
    private InputStream limited(InputStream content) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(content)
                .setMaxCount(properties.largest().toBytes() + 1)
                .setOnMaxCount((_, _) -> {
                    throw tooLarge();
                })
                .get();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        if (properties.allowed()) {
            client.get().close();
        }
    }
}
