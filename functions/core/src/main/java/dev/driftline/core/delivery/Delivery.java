package dev.driftline.core.delivery;

/// What became of one message.
public sealed interface Delivery {

    /// @param id the channel's message id
    record Sent(String to, String id) implements Delivery {}

    /// Nothing to tell.
    record Unchanged(String to) implements Delivery {}

    /// @param problem what happened, one line, without secrets
    /// @param hint what to do about it
    record Failed(String to, String problem, String hint) implements Delivery {}
}
