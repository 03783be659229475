package dev.driftline.core.delivery.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Posted messages as long as the process lives.
public final class RecentMessages implements PostedMessages {

    private final Map<String, Posted> messages = new ConcurrentHashMap<>();
    private final Map<String, String> bySubject = new ConcurrentHashMap<>();

    @Override
    public Optional<Posted> find(String to, String subject) {
        return Optional.ofNullable(bySubject.get(to + "/" + subject)).map(messages::get);
    }

    @Override
    public void posted(String to, Posted message, List<String> subjects) {
        edited(to, message);
        subjects.forEach(subject -> bySubject.put(to + "/" + subject, to + "/" + message.ts()));
    }

    @Override
    public void edited(String to, Posted message) {
        messages.put(to + "/" + message.ts(), message);
    }
}
