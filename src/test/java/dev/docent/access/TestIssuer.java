package dev.docent.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// An OpenID Connect issuer that describes itself, shows its keys and signs tokens.
final class TestIssuer {

    final AtomicInteger fetched = new AtomicInteger();

    private final HttpServer server;
    private RSAKey key = key("first");

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer start() {
        try {
            var issuer =
                    new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            issuer.serve(
                    "/.well-known/openid-configuration",
                    () -> "{\"issuer\": \"" + issuer.address() + "\", \"jwks_uri\": \"" + issuer.address()
                            + "/keys\"}");
            issuer.serve("/keys", () -> new JWKSet(issuer.key).toString());
            issuer.server.start();
            return issuer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void serve(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            fetched.incrementAndGet();
            byte[] bytes = body.get().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Signs with another key from now on, and shows that one.
    void changeKey() {
        key = key("next");
    }

    /// @return a token of somebody who belongs to these groups
    String token(String subject, String... groups) {
        return sign(claims(subject, groups).build(), key);
    }

    JWTClaimsSet.Builder claims(String subject, String... groups) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("docent")
                .subject(subject)
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("realm", Map.of("groups", List.of(groups)));
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    /// @return a token that was signed with a key of the same name which the issuer does not have
    String forged(String subject, String... groups) {
        return sign(claims(subject, groups).build(), key(key.getKeyID()));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
