package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a change came to, in a form that can be kept and compared and says nothing of the value: by it, a change stays
/// accepted until the value is another one.
///
/// A seal is made of the value, and of the state, address and path, so that equal values have unequal seals. A
/// value that the report shows anyway is sealed with a key that everybody knows. One that may not be shown is
/// sealed only with the operator's own: whoever has the seal could otherwise try passwords until one fits.
public final class Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY = 16;
    private static final String OPEN_KEY = "driftline: a value that the report shows";

    private final Optional<String> key;

    private Seals(Optional<String> key) {
        this.key = key;
    }

    /// Values that may not be shown have no seal.
    public static Seals withoutKey() {
        return new Seals(Optional.empty());
    }

    /// @param key the operator's secret, of sixteen characters or more
    public static Seals with(String key) {
        if (key.length() < LEAST_KEY) {
            throw new IllegalArgumentException(
                    "a key of %d characters; give %d or more".formatted(key.length(), LEAST_KEY));
        }
        return new Seals(Optional.of(key));
    }

    /// Thirty-two hex digits; empty for a value that may not be shown, where there is no key.
    public Optional<String> of(Finding finding, Difference change) {
        return (change.sensitive() ? key : Optional.of(OPEN_KEY))
                .map(secret -> sealed(
                        secret,
                        String.join(
                                "\0",
                                finding.stack(),
                                finding.address(),
                                change.shown(),
                                JsonText.canonical(IamPolicy.understood(change.actual())))));
    }

    private static String sealed(String key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return key.isPresent() ? "Seals[with a key]" : "Seals[without a key]";
    }
}
