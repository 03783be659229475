package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which declared resources are the same physical thing.
class ThingsTest {

    private static final Place IRELAND = new Place("123456789012", "eu-west-1");
    private static final Place VIRGINIA = new Place("123456789012", "us-east-1");
    private static final Place OTHER_ACCOUNT = new Place("210987654321", "eu-west-1");

    @Test
    void one_thing_may_be_declared_as_another_type_of_its_family() {
        assertThat(key("aws_default_security_group", Map.of("id", "sg-1"), IRELAND))
                .isEqualTo(key("aws_security_group", Map.of("id", "sg-1"), IRELAND));
        var rule = Map.of("id", "sgr-1", "security_group_rule_id", "sgr-1");
        assertThat(key("aws_security_group_rule", Map.of("id", "sgrule-7", "security_group_rule_id", "sgr-1"), IRELAND))
                .isEqualTo(key("aws_vpc_security_group_ingress_rule", rule, IRELAND));
        assertThat(key("aws_alb", Map.of("id", "arn:lb", "arn", "arn:lb"), IRELAND))
                .isEqualTo(key("aws_lb", Map.of("id", "arn:lb", "arn", "arn:lb"), IRELAND));
    }

    @Test
    void an_attachment_is_a_thing_too() {
        var attachment = Map.of("role", "web", "policy_arn", "arn:aws:iam::aws:policy/ReadOnlyAccess", "id", "web-1");
        assertThat(key("aws_iam_role_policy_attachment", attachment, IRELAND)).isNotEmpty();
    }

    @Test
    void parts_of_one_bucket_are_different_things() {
        assertThat(key("aws_s3_bucket_versioning", Map.of("id", "b", "bucket", "b"), IRELAND))
                .isNotEqualTo(key("aws_s3_bucket_policy", Map.of("id", "b", "bucket", "b"), IRELAND));
    }

    @Test
    void equal_names_in_two_regions_or_accounts_are_two_things() {
        var group = Map.of("id", "/app", "name", "/app");
        assertThat(key("aws_cloudwatch_log_group", group, IRELAND))
                .isNotEqualTo(key("aws_cloudwatch_log_group", group, VIRGINIA))
                .isNotEqualTo(key("aws_cloudwatch_log_group", group, OTHER_ACCOUNT));
    }

    @Test
    void a_role_is_the_same_whichever_region_its_provider_has() {
        var role = Map.of("id", "web", "name", "web");
        assertThat(key("aws_iam_role", role, IRELAND)).isEqualTo(key("aws_iam_role", role, VIRGINIA));
        assertThat(key("aws_iam_role", role, IRELAND)).isNotEqualTo(key("aws_iam_role", role, OTHER_ACCOUNT));
    }

    @Test
    void what_is_in_the_state_alone_or_has_no_name_is_nothing() {
        assertThat(key("random_id", Map.of("id", "x"), IRELAND)).isEmpty();
        assertThat(key("aws_vpc", Map.of(), IRELAND)).isEmpty();
        assertThat(key("aws_no_such_type", Map.of("id", "x"), IRELAND)).isEmpty();
    }

    private static Optional<String> key(String type, Map<String, String> attributes, Place place) {
        var values = new LinkedHashMap<String, Value>();
        attributes.forEach((name, value) -> values.put(name, Value.of(value)));
        var declared =
                new DeclaredResource("s", type + ".x", type, new Value.Block(values), Set.of(), "p", Optional.empty());
        return Things.key(declared, Catalog.find(declared), place);
    }
}
