package dev.driftline.core.state.encryption;

/// The operator's encryption configuration cannot be understood.
public final class BadEncryptionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadEncryptionException(String problem) {
        super("encryption configuration: " + problem);
    }
}
