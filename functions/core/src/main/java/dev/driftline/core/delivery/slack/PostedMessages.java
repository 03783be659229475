package dev.driftline.core.delivery.slack;

import java.util.List;
import java.util.Optional;

/// Which message in Slack told of which subject last, so that it can be edited when the subject is over.
///
/// Never throws: of what cannot be kept, or found again, a message of its own tells the end.
public interface PostedMessages {

    /// @param key of the announcement that it tells
    /// @param channel Slack's id of the channel, as `chat.update` wants it
    /// @param ts Slack's id of the message
    /// @param blocks as they were last sent: JSON
    record Posted(String key, String channel, String ts, String blocks) {}

    /// @param to the channel's name in the configuration
    /// @param subject [dev.driftline.core.ledger.Subject#key()]
    Optional<Posted> find(String to, String subject);

    void posted(String to, Posted message, List<String> subjects);

    /// The same message with other blocks.
    void edited(String to, Posted message);
}
