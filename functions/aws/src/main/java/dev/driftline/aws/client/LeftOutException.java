package dev.driftline.aws.client;

import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;

/// A call was not made, by the scan's own choice. Always the cause of an [SdkClientException], because the SDK makes
/// exceptions of its own classes anew and loses what they were.
public final class LeftOutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What was spent.
    public enum Limit {
        /// The calls that the operator allowed.
        CALLS,
        /// The time in which a scan may ask.
        TIME
    }

    private final Limit limit;

    private LeftOutException(Limit limit, String message) {
        super(message, null, false, false);
        this.limit = limit;
    }

    static SdkClientException calls(int budget) {
        return thrown(Limit.CALLS, "left out: the budget of %d calls is spent (see --max-calls)".formatted(budget));
    }

    static SdkClientException time() {
        return thrown(Limit.TIME, "left out: there was no time left to ask");
    }

    private static SdkClientException thrown(Limit limit, String message) {
        return SdkClientException.create(message, new LeftOutException(limit, message));
    }

    /// The limit because of which something failed, if it was one.
    public static Optional<Limit> behind(Throwable problem) {
        if (problem instanceof LeftOutException left) {
            return Optional.of(left.limit);
        }
        return Optional.ofNullable(problem.getCause()).flatMap(LeftOutException::behind);
    }
}
