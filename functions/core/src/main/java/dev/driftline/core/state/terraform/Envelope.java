package dev.driftline.core.state.terraform;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.JsonCursor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a state file says of itself, resources aside. Read in a pass of its own that builds no value: keys may stand in
/// any order, and a cut-off file should be noticed before anything is made of it.
final class Envelope {

    /// The newest there is.
    private static final BigInteger SUPPORTED = BigInteger.valueOf(4);

    private final JsonCursor cursor;
    private final Set<String> names = new HashSet<>();
    private boolean isNumbered;
    private BigInteger version = BigInteger.ZERO;
    private BigInteger serial = BigInteger.ZERO;
    private String lineage = "";

    private Envelope(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /// @param cursor before the document
    static Envelope read(JsonCursor cursor) throws UnreadableStateException {
        var envelope = new Envelope(cursor);
        if (cursor.next() != JsonToken.START_OBJECT) {
            throw cursor.problem("JSON, but no object " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        cursor.object(envelope::field);
        cursor.end();
        envelope.check();
        return envelope;
    }

    BigInteger serial() {
        return serial;
    }

    String lineage() {
        return lineage;
    }

    /// Of Terraform before 0.12.
    boolean isLegacy() {
        return version.compareTo(SUPPORTED) < 0;
    }

    BigInteger version() {
        return version;
    }

    /// A `.terraform/terraform.tfstate` has the backend's settings, in the form of a state that holds nothing.
    void checkHolds(List<DeclaredResource> resources) throws UnreadableStateException {
        if (names.contains("backend") && resources.isEmpty()) {
            throw cursor.problem("the backend settings of a working directory, no state", Hints.BACKEND_SETTINGS);
        }
    }

    private void field(String name) throws UnreadableStateException {
        names.add(name);
        switch (name) {
            case "version" -> {
                isNumbered = cursor.isAt(JsonToken.VALUE_NUMBER_INT);
                version = isNumbered ? new BigInteger(cursor.text()) : version;
            }
            case "serial" -> serial = serialNumber();
            case "lineage" -> {
                lineage = cursor.textOrEmpty();
                return;
            }
            case "resources", "modules" -> {
                if (!cursor.isAt(JsonToken.START_ARRAY) && !cursor.isAt(JsonToken.VALUE_NULL)) {
                    throw cursor.problem(
                            "\"%s\" is no array %s".formatted(name, cursor.where()), JsonCursor.NOT_A_STATE);
                }
            }
            default -> {}
        }
        cursor.skip();
    }

    private BigInteger serialNumber() throws UnreadableStateException {
        if (cursor.isAt(JsonToken.VALUE_NULL)) {
            return BigInteger.ZERO;
        }
        if (!cursor.isAt(JsonToken.VALUE_NUMBER_INT)) {
            throw cursor.problem("\"serial\" is no whole number " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        return new BigDecimal(cursor.text()).toBigInteger();
    }

    private void check() throws UnreadableStateException {
        if (names.contains("encryption_version")) {
            throw cursor.problem("both an encrypted and a plain state", JsonCursor.NOT_A_STATE);
        }
        if (names.contains("checkpoint") || names.contains("deployment")) {
            throw cursor.problem("a Pulumi checkpoint, no Terraform state", Hints.PULUMI);
        }
        if (names.contains("format_version")) {
            throw cursor.problem("output of `terraform show -json`, no state", Hints.SHOWN);
        }
        if (!isNumbered) {
            throw cursor.problem(
                    names.contains("version") ? "\"version\" is no whole number" : "no \"version\" in it",
                    JsonCursor.NOT_A_STATE);
        }
        if (version.compareTo(SUPPORTED) > 0) {
            throw cursor.problem("state format version %d, newer than 4".formatted(version), Hints.NEW_VERSION);
        }
        if (version.signum() <= 0) {
            throw cursor.problem("state format version %d does not exist".formatted(version), JsonCursor.NOT_A_STATE);
        }
    }
}
