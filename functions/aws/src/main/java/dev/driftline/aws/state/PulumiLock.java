package dev.driftline.aws.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.state.PulumiStore.Listed;
import dev.driftline.aws.state.PulumiStore.TroubleException;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The locks of one stack in a backend of one's own: objects in its folder, whatever they hold. Who wants the lock
/// looks, writes an object of its own and looks again; who then sees another one gives way (pulumi/pulumi,
/// `pkg/backend/diy/lock.go`). `pulumi cancel` deletes them all.
final class PulumiLock implements StateLock {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PulumiStore store;
    private final String folder;

    PulumiLock(PulumiStore store, String folder) {
        this.store = store;
        this.folder = folder;
    }

    @Override
    public LockSighting look() {
        try {
            var locks = store.list(folder);
            return locks.isEmpty() ? new LockSighting.Free() : new LockSighting.Held(holder(locks.getFirst()));
        } catch (TroubleException e) {
            return new LockSighting.Unknown(e.trouble().inOneLine());
        }
    }

    @Override
    public Taking take(LockInfo ours) {
        try {
            var before = others(ours);
            if (!before.isEmpty()) {
                return new Taking.Held(holder(before.getFirst()));
            }
            store.put(key(ours), json(ours));
            var after = others(ours);
            if (after.isEmpty()) {
                return new Taking.Taken();
            }
            store.delete(key(ours));
            return new Taking.Held(holder(after.getFirst()));
        } catch (TroubleException e) {
            return new Taking.Refused(e.trouble());
        }
    }

    private List<Listed> others(LockInfo ours) throws TroubleException {
        return store.list(folder).stream()
                .filter(object -> !object.key().equals(key(ours)))
                .toList();
    }

    /// The object has a name of its own, so nobody else's is deleted.
    @Override
    public Optional<Trouble> release(LockInfo ours) {
        try {
            store.delete(key(ours));
            return Optional.empty();
        } catch (TroubleException e) {
            return Optional.of(e.trouble());
        }
    }

    private String key(LockInfo ours) {
        return folder + ours.id() + ".json";
    }

    private static String json(LockInfo ours) {
        return JSON.createObjectNode()
                .put("pid", ProcessHandle.current().pid())
                .put("username", "driftline")
                .put("hostname", ours.who().substring(ours.who().indexOf('@') + 1))
                .put("timestamp", ours.created().orElse(Instant.EPOCH).toString())
                .toString();
    }

    /// What cannot be read is held all the same.
    private LockInfo holder(Listed lock) {
        try {
            var fetched = store.get(lock.key());
            return fetched.isEmpty()
                    ? LockInfo.ILLEGIBLE
                    : parsed(fetched.get().content().bytes());
        } catch (TroubleException e) {
            return LockInfo.ILLEGIBLE;
        }
    }

    private static LockInfo parsed(byte[] bytes) {
        try {
            var lock = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (!lock.path("username").isTextual()) {
                return LockInfo.ILLEGIBLE;
            }
            return new LockInfo(
                    "",
                    "pulumi, process %d".formatted(lock.path("pid").asLong()),
                    "",
                    LockInfo.text(lock, "username") + "@" + LockInfo.text(lock, "hostname"),
                    "",
                    LockInfo.instant(LockInfo.text(lock, "timestamp")),
                    "");
        } catch (JsonProcessingException e) {
            return LockInfo.ILLEGIBLE;
        }
    }
}
