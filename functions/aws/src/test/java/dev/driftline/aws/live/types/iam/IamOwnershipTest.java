package dev.driftline.aws.live.types.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who tells what about attachments, memberships and inline policies.
class IamOwnershipTest {

    private static final String AUDIT = "arn:aws:iam::123456789012:policy/audit";
    private static final String ADMIN = "arn:aws:iam::123456789012:policy/admin";
    private static final String DOCUMENT = "{\"Version\":\"2012-10-17\",\"Statement\":[]}";

    private final Map<DeclaredResource, LiveRead<Map<String, Value>>> reads = new LinkedHashMap<>();

    @Test
    void attached_and_inline_policies_of_their_own_are_not_the_roles_extras() {
        role(Value.list(List.of()), Value.set(List.of(AUDIT)), "logs");
        present("aws_iam_role_policy_attachment", Map.of("role", "app", "policy_arn", AUDIT), Map.of());
        present(
                "aws_iam_role_policy",
                Map.of("role", "app", "name", "logs", "policy", DOCUMENT),
                Map.of("policy", Value.of(DOCUMENT)));
        assertThat(verdicts()).allMatch(Verdict.InSync.class::isInstance);
    }

    @Test
    void a_policy_that_no_resource_attaches_is_the_roles_drift() {
        role(Value.list(List.of(AUDIT)), Value.set(List.of(AUDIT, ADMIN)), "logs");
        present("aws_iam_role_policy_attachment", Map.of("role", "app", "policy_arn", AUDIT), Map.of());
        assertThat(differences("aws_iam_role"))
                .containsExactlyInAnyOrder(
                        new Difference("managed_policy_arns", Value.absent(), Value.of(ADMIN), false),
                        new Difference("inline_policy", Value.absent(), inline("logs"), false));
    }

    @Test
    void a_role_that_names_its_policies_itself_misses_a_detached_one() {
        role(Value.list(List.of(AUDIT, ADMIN)), Value.set(List.of(ADMIN)));
        assertThat(differences("aws_iam_role"))
                .containsExactly(new Difference("managed_policy_arns", Value.of(AUDIT), Value.absent(), false));
    }

    @Test
    void an_exclusive_attachment_owns_the_policy_of_the_roles_it_names() {
        role(Value.list(List.of()), Value.set(List.of(AUDIT)));
        attachedToAll(List.of("app"), Set.of("app"));
        assertThat(verdicts()).allMatch(Verdict.InSync.class::isInstance);
    }

    @Test
    void whom_an_exclusive_attachment_does_not_name_is_its_drift_and_related_to_the_role() {
        role(Value.list(List.of()), Value.set(List.of(AUDIT)));
        attachedToAll(List.of("web"), Set.of("web", "app"));
        assertThat(differences("aws_iam_policy_attachment"))
                .containsExactly(new Difference("roles", Value.absent(), Value.of("app"), false));
        assertThat(verdict("aws_iam_role")).isInstanceOf(Verdict.ToldByChildren.class);
    }

    @Test
    void an_attachment_of_its_own_is_no_extra_of_an_exclusive_one() {
        attachedToAll(List.of(), Set.of("app"));
        present("aws_iam_role_policy_attachment", Map.of("role", "app", "policy_arn", AUDIT), Map.of());
        assertThat(verdicts()).allMatch(Verdict.InSync.class::isInstance);
    }

    @Test
    void a_member_by_its_own_resource_is_no_extra_of_the_whole_group() {
        var members = Map.<String, Object>of("group", "ops", "users", Value.list(List.of("ann")));
        present("aws_iam_group_membership", members, Map.of("users", Value.set(List.of("ann", "bob", "eve"))));
        present(
                "aws_iam_user_group_membership",
                Map.of("user", "bob", "groups", Value.list(List.of("ops"))),
                Map.of("groups", Value.set(List.of("ops"))));
        assertThat(differences("aws_iam_group_membership"))
                .containsExactly(new Difference("users", Value.absent(), Value.of("eve"), false));
    }

    private void role(Value declared, Value attached, String... inline) {
        present(
                "aws_iam_role",
                Map.of("name", "app", "managed_policy_arns", declared, "inline_policy", Value.list(List.of())),
                Map.of(
                        "managed_policy_arns",
                        attached,
                        "inline_policy",
                        Value.set(List.of(inline), IamOwnershipTest::inline)));
    }

    private static Value inline(String name) {
        return Value.block().with("name", Value.of(name)).with("policy", Value.of(DOCUMENT));
    }

    private void attachedToAll(List<String> declared, Set<String> live) {
        present(
                "aws_iam_policy_attachment",
                Map.of("policy_arn", AUDIT, "roles", Value.list(declared)),
                Map.of("roles", Value.set(live)));
    }

    private void present(String type, Map<String, ?> attributes, Map<String, Value> live) {
        var block = Value.block();
        for (var attribute : attributes.entrySet()) {
            block = block.with(attribute.getKey(), Value.of(attribute.getValue()));
        }
        var declared = new DeclaredResource("state", type + ".x", type, block, Set.of(), "aws", Optional.empty());
        reads.put(declared, new LiveRead.Present<>(live));
    }

    private List<Verdict> verdicts() {
        return new Comparison(declared -> Catalog.find(declared).map(ResourceType::rules), reads.keySet())
                .verdicts(reads);
    }

    private Verdict verdict(String type) {
        return verdicts().stream()
                .filter(verdict -> verdict.resource().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<Difference> differences(String type) {
        return verdict(type) instanceof Verdict.Drifted drifted ? drifted.differences() : List.of();
    }
}
