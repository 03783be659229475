package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Set;

/// The one answer about one declared resource.
public sealed interface Verdict {

    DeclaredResource resource();

    /// Differences that are left out because the configuration says so.
    default List<Difference> ignored() {
        return List.of();
    }

    /// An attribute whose live value could not be read.
    record UnreadAttribute(String attribute, Value.Unknown why) {}

    record InSync(DeclaredResource resource, List<Difference> ignored) implements Verdict {
        public InSync {
            ignored = List.copyOf(ignored);
        }

        public InSync(DeclaredResource resource) {
            this(resource, List.of());
        }
    }

    /// @param unread attributes that could not be read, told beside what was found
    /// @param tellers children whose findings tell further changes seen here
    record Drifted(
            DeclaredResource resource,
            List<Difference> differences,
            List<UnreadAttribute> unread,
            Set<DeclaredResource> tellers,
            List<Difference> ignored)
            implements Verdict {
        public Drifted {
            differences = List.copyOf(differences);
            unread = List.copyOf(unread);
            tellers = Set.copyOf(tellers);
            ignored = List.copyOf(ignored);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException(resource.address() + " drifted without a difference");
            }
        }
    }

    record Missing(DeclaredResource resource) implements Verdict {}

    record Unreadable(
            DeclaredResource resource, LiveRead.Failure kind, String code, String reason, List<Difference> ignored)
            implements Verdict {
        public Unreadable {
            ignored = List.copyOf(ignored);
        }

        public Unreadable(DeclaredResource resource, LiveRead.Failure kind, String code, String reason) {
            this(resource, kind, code, reason, List.of());
        }
    }

    /// @param reason why such a resource cannot be read
    record Unsupported(DeclaredResource resource, String reason) implements Verdict {}

    /// It is there, and nothing that could be compared of it differs; most of it could not be compared.
    ///
    /// @param reason what was compared, if anything
    record ExistenceOnly(DeclaredResource resource, String reason, List<Difference> ignored) implements Verdict {
        public ExistenceOnly {
            ignored = List.copyOf(ignored);
        }
    }

    /// Not to be compared now.
    ///
    /// @param reason deposed, an operation pending on it
    record Held(DeclaredResource resource, String reason) implements Verdict {}

    /// Differs only in what its children own, and their findings tell it.
    ///
    /// @param tellers the children
    record ToldByChildren(DeclaredResource resource, Set<DeclaredResource> tellers, List<Difference> ignored)
            implements Verdict {
        public ToldByChildren {
            tellers = Set.copyOf(tellers);
            ignored = List.copyOf(ignored);
        }
    }
}
