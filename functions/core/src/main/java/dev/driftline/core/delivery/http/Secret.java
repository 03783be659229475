package dev.driftline.core.delivery.http;

/// A credential: a webhook URL, a token, a signing key. It is in no log, no message and no exception.
public record Secret(String value) {

    public Secret {
        value = value.strip();
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
