package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The id of a finding: the same as long as the same resource differs in the same way.
public final class Fingerprint {

    private Fingerprint() {}

    /// Sixteen hex digits. A sensitive value takes no part: its hash in a report would be a way to guess it.
    public static String of(String stack, String address, Finding.Kind kind, List<Difference> changes) {
        var digest = sha256();
        update(digest, stack);
        update(digest, address);
        update(digest, kind.label());
        changes.stream()
                .map(change -> change.path() + "=" + (change.sensitive() ? "" : meaning(change.actual())))
                .sorted()
                .forEach(change -> update(digest, change));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /// AWS gives sets and policies in any order.
    private static String meaning(Value value) {
        return JsonText.canonical(IamPolicy.understood(value));
    }

    private static void update(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
