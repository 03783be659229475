package dev.driftline.aws.live.kit;

/// There is no way to read that resource, and none will be there at the next try: it counts as not supported.
public final class NotReadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    /// @param code AWS's error code, or one word
    /// @param reason one line for a person
    public NotReadableException(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    /// @param cause what AWS answered
    public NotReadableException(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
        this.reason = reason;
    }

    String code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
