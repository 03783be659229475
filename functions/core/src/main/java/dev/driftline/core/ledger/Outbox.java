package dev.driftline.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The messages that wait to be told.
public interface Outbox {

    /// The messages of one channel, for one sender at a time.
    ///
    /// @return empty while somebody else is sending there
    Optional<Claim> claim(String channel, Instant now);

    interface Claim extends AutoCloseable {

        /// Those whose time has come, oldest first, at most so many as can be told in one go.
        List<Notice> due();

        ScanSummary scan(Notice notice);

        /// Before they are told: what dies in between is told again, and is known to be.
        void trying(List<Notice> notices);

        void sent(List<Notice> notices);

        void failed(List<Notice> notices, Instant again);

        @Override
        void close();
    }
}
