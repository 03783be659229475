package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Parameters.Parameter;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Parameters of a group as a state has them and as an engine tells them.
class ParametersTest {

    private static final Lookup<String, List<Parameter>> USER = Lookup.each("rds:DescribeDBParameters", (_, _) -> null);
    private static final Lookup<String, List<Parameter>> ALL = Lookup.each("rds:DescribeDBParameters", (_, _) -> null);
    private static final Parameters.Source SOURCE = new Parameters.Source(USER, ALL);

    private static final ResourceType<Value> TYPE = ResourceType.named("aws_db_parameter_group")
            .<Value>readBy((reads, declared) -> Optional.of(SOURCE.read(reads, declared, "group")))
            .attribute("parameter", parameters -> parameters, Parameters.MEANING)
            .done();

    private static final Parameter CONNECTIONS = parameter("max_connections", "100", "user", "pending-reboot");
    private static final Parameter DEFAULT = parameter("autocommit", "1", "engine-default", "pending-reboot");

    @Test
    void what_nobody_set_is_no_part_of_a_state() {
        assertThat(findings(List.of(), List.of(), List.of(DEFAULT))).isEmpty();
    }

    @Test
    void names_and_ways_to_apply_have_no_case_and_parameters_no_order() {
        var other = parameter("time_zone", "UTC", "user", "immediate");
        assertThat(findings(
                        List.of(
                                block("Time_Zone", "UTC", "Immediate"),
                                block("MAX_CONNECTIONS", "100", "Pending-Reboot")),
                        List.of(CONNECTIONS, other),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_value_that_is_the_default_anyway_is_kept_however_it_is_applied() {
        assertThat(findings(List.of(block("autocommit", "1", "immediate")), List.of(), List.of(DEFAULT)))
                .isEmpty();
    }

    @Test
    void a_parameter_that_was_reset_differs_by_its_default() {
        assertThat(findings(List.of(block("autocommit", "0", "immediate")), List.of(), List.of(DEFAULT)))
                .hasSize(1);
    }

    @Test
    void another_value_or_another_way_to_apply_is_a_change() {
        assertThat(findings(List.of(block("max_connections", "99", "pending-reboot")), List.of(CONNECTIONS), List.of()))
                .hasSize(1);
        assertThat(findings(List.of(block("max_connections", "100", "immediate")), List.of(CONNECTIONS), List.of()))
                .hasSize(1);
    }

    @Test
    void what_somebody_set_besides_the_state_is_a_change() {
        assertThat(findings(List.of(), List.of(CONNECTIONS), List.of())).hasSize(1);
    }

    private static List<String> findings(List<Value.Block> declared, List<Parameter> user, List<Parameter> others) {
        return new Answered()
                .with(USER, "group", user)
                .with(
                        ALL,
                        "group",
                        Stream.concat(user.stream(), others.stream()).toList())
                .declaring(TYPE, Value.block().with("parameter", Value.list(declared, block -> block)))
                .findings();
    }

    private static Parameter parameter(String name, String value, String source, String applied) {
        return new Parameter(name, Optional.of(value), Optional.of(source), Optional.of(applied));
    }

    private static Value.Block block(String name, String value, String applied) {
        return Value.block()
                .with("name", Value.of(name))
                .with("value", Value.of(value))
                .with("apply_method", Value.of(applied));
    }
}
