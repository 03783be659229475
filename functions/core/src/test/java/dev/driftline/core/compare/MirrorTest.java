package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A bucket that shows its web site, which may be a resource of its own in another spelling.
class MirrorTest {

    private static final Map<String, TypeRules> TYPES = Map.of(
            "bucket",
            new TypeRules(
                    Map.of("website", Compared.rule(Meaning.PLAIN, DecidedBy.USER)),
                    bucket -> List.of(),
                    "bucket",
                    bucket -> "b"),
            "website",
            new TypeRules(
                    Map.of("page", Compared.rule(Meaning.PLAIN, DecidedBy.USER)),
                    website -> List.of(Claim.mirror("bucket", "b", "website")),
                    "website",
                    website -> "b"));

    private final Map<DeclaredResource, LiveRead<Map<String, Value>>> reads = new LinkedHashMap<>();

    @Test
    void an_old_picture_of_a_child_in_sync_is_no_drift() {
        bucket("", "index");
        website("index", new LiveRead.Present<>(Map.of("page", Value.of("index"))));
        assertThat(verdict("bucket.b")).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void a_change_of_the_child_is_told_by_the_child_alone() {
        bucket("index", "home");
        website("index", new LiveRead.Present<>(Map.of("page", Value.of("home"))));
        assertThat(verdict("bucket.b"))
                .isInstanceOfSatisfying(
                        Verdict.ToldByChildren.class,
                        told -> assertThat(told.tellers())
                                .extracting(DeclaredResource::address)
                                .containsExactly("website.b"));
    }

    @Test
    void a_child_that_is_gone_tells_it() {
        bucket("index", "");
        website("index", new LiveRead.Absent<>());
        assertThat(verdict("bucket.b")).isInstanceOf(Verdict.ToldByChildren.class);
    }

    @Test
    void what_no_child_shows_is_the_parents_drift() {
        bucket("", "index");
        assertThat(verdict("bucket.b"))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .containsExactly(new Difference("website", Value.of(""), Value.of("index"), false)));
    }

    private void bucket(String declared, String live) {
        reads.put(
                Compared.declared("bucket.b", Value.block().with("website", Value.of(declared))),
                new LiveRead.Present<>(Map.of("website", Value.of(live))));
    }

    private void website(String declared, LiveRead<Map<String, Value>> live) {
        reads.put(Compared.declared("website.b", Value.block().with("page", Value.of(declared))), live);
    }

    private Verdict verdict(String address) {
        var verdict = Compared.verdicts(TYPES, reads).get(address);
        assertThat(verdict).as(address).isNotNull();
        return verdict;
    }
}
