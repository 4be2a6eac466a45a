package dev.docent.widget;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs what is handed out, so that it need not be kept. What is sealed for one purpose is good for no other.
final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /// @param secret what is signed with; made up if empty
    Seal(String secret, String purpose) {
        byte[] whole = secret.isEmpty() ? random() : bytes(secret);
        this.key = new SecretKeySpec(code(new SecretKeySpec(whole, ALGORITHM), bytes(purpose)), ALGORITHM);
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// @param length how many bytes of the signature are kept
    /// @return the signature, as it can stand in an address
    String sign(String content, int length) {
        byte[] signature = Arrays.copyOf(code(key, bytes(content)), length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    boolean isSigned(String content, String signature, int length) {
        return MessageDigest.isEqual(bytes(signature), bytes(sign(content, length)));
    }

    private static byte[] code(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
