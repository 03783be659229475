package dev.driftline.core.delivery.http;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience.Outcome;
import java.util.Optional;

/// What the answer to a posted message means, by HTTP alone. A body is never told: it may repeat what was sent.
public final class HttpAnswer {

    private HttpAnswer() {}

    /// @param to the channel's name
    /// @param id told as the message's id
    public static Outcome judged(String to, HttpPost.Reply reply, String id) {
        return switch (reply) {
            case HttpPost.Reply.Unreachable(var problem) -> unreachable(to, problem);
            case HttpPost.Reply.Answered(var status, var _, var wait) -> {
                if (status >= 200 && status < 300) {
                    yield new Outcome.Final(new Delivery.Sent(to, id));
                }
                if (status == 429 || status >= 500) {
                    yield new Outcome.Again(
                            new Delivery.Failed(
                                    to,
                                    "the other side answered " + status,
                                    "it is busy or has trouble; what was not told is told again"),
                            wait);
                }
                yield new Outcome.Final(new Delivery.Failed(to, "the other side answered " + status, hint(status)));
            }
        };
    }

    public static Outcome unreachable(String to, String problem) {
        return new Outcome.Again(
                new Delivery.Failed(
                        to,
                        "the other side could not be reached (%s)".formatted(problem),
                        "check that there is a way to it from here (a function in a VPC needs a NAT gateway)"),
                Optional.empty());
    }

    private static String hint(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                "it redirects, and no redirect is followed: store the address that it redirects to";
            case 401, 403 -> "it does not accept the credential: make a new one and store it";
            case 404, 410 -> "the webhook is gone: make a new one and store its URL";
            case 413 -> "the message is too large for it, which is a bug: please report it";
            default -> "check the webhook's settings on the other side";
        };
    }
}
