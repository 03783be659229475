package dev.driftline.aws.live;

import static java.util.Map.entry;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever attribute of whatever resource of an untouched estate is other than the state says, is told, and nothing
/// else is.
final class AttributeChanges {

    /// Attributes, of a type or of one resource, that no change of the state's value shows here, and why; documented
    /// answers show those that can.
    private static final Map<String, String> SILENT = Map.ofEntries(
            entry("aws_acm_certificate.not_after", "AWS renews its own certificates"),
            entry("aws_acm_certificate.not_before", "AWS renews its own certificates"),
            entry("aws_ecs_service.deployment_maximum_percent", "moto does not keep it"),
            entry("aws_ecs_service.deployment_minimum_healthy_percent", "moto does not keep it"),
            entry("aws_elasticache_cluster.port", "moto does not tell it"),
            entry("aws_elasticache_replication_group.auto_minor_version_upgrade", "moto does not tell it"),
            entry("aws_elb.connection_draining_timeout", "means nothing while draining is off"),
            entry("aws_alb_target_group.lambda_multi_value_headers_enabled", "told of functions only"),
            entry("aws_alb_target_group.proxy_protocol_v2", "told of TCP only"),
            entry("aws_ecs_service.agent.desired_count", "nobody sets that of a daemon"),
            entry("aws_spot_instance_request.valid_from", "moto does not tell it"),
            entry("aws_spot_instance_request.valid_until", "moto does not tell it"),
            entry("aws_lambda_event_source_mapping.state", "words on the way to another are no drift"),
            entry("aws_lb_target_group.lambda_multi_value_headers_enabled", "told of functions only"),
            entry("aws_lb_target_group.proxy_protocol_v2", "told of TCP only"),
            entry("aws_opensearch_domain.software_update_options", "moto does not tell it"),
            entry("aws_rds_cluster.enable_local_write_forwarding", "moto does not tell it"),
            entry("aws_ses_configuration_set.reputation_metrics_enabled", "moto does not tell it"),
            entry("aws_ses_configuration_set.sending_enabled", "moto does not tell it"),
            entry("aws_ssm_parameter.version", "told of secrets only, whose values are never read"));

    /// Their times are written so that no SDK can read them.
    private static final Set<String> UNREADABLE_ON_MOTO =
            Set.of("aws_dms_replication_instance", "aws_networkmanager_global_network", "aws_networkmanager_site");

    private AttributeChanges() {}

    /// @return attributes of which no change is told, or not alone
    static Set<String> untold(AwsClients clients, String world) {
        var live = new AwsLive(clients);
        var declared = Worlds.declared(world, "state.tfstate").stream()
                .filter(resource -> live.rules(resource).isPresent())
                .filter(resource -> !UNREADABLE_ON_MOTO.contains(resource.type()))
                .toList();
        var reads = live.look(declared).read(declared);
        var comparison = new Comparison(live::rules, declared);
        var unseen = new TreeSet<String>();
        reads.forEach((resource, read) -> compared(live, resource)
                .filter(attribute -> !toldAlone(live, comparison, resource, attribute, read))
                .forEach(attribute -> unseen.add(resource.type() + "." + attribute)));
        return unseen;
    }

    /// Compared attributes that the state holds a value of.
    private static Stream<String> compared(AwsLive live, DeclaredResource resource) {
        return live.rules(resource).orElseThrow().attributes().entrySet().stream()
                .filter(attribute -> !(attribute.getValue() instanceof AttributeRule.Ignored))
                .map(Map.Entry::getKey)
                .filter(attribute -> !attribute.equals("tags_all"))
                .filter(attribute -> Stream.of(resource.type(), resource.address())
                        .noneMatch(whose -> SILENT.containsKey(whose + "." + attribute)))
                .filter(attribute -> !changes(resource.get(attribute)).isEmpty());
    }

    /// With its neighbours, or without them where the attribute only mirrors one of them.
    private static boolean toldAlone(
            AwsLive live,
            Comparison comparison,
            DeclaredResource resource,
            String attribute,
            LiveRead<Map<String, Value>> read) {
        return changes(resource.get(attribute)).stream().anyMatch(change -> {
            var changed = new DeclaredResource(
                    resource.stack(),
                    resource.address(),
                    resource.type(),
                    resource.attributes().with(attribute, change),
                    resource.sensitive(),
                    resource.provider(),
                    resource.hold());
            return Stream.of(comparison, new Comparison(live::rules, List.of(changed)))
                    .map(with -> told(with.verdicts(Map.of(changed, read)).getFirst()))
                    .anyMatch(List.of(attribute)::equals);
        });
    }

    private static List<String> told(Verdict verdict) {
        return verdict instanceof Verdict.Drifted drifted
                ? drifted.differences().stream()
                        .map(difference -> difference.attribute())
                        .distinct()
                        .toList()
                : List.of();
    }

    /// The value with one of its leaves changed, for each leaf.
    private static List<Value> changes(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text.isEmpty() ? List.of() : List.of(Value.of(text + "-changed"));
            case Value.Numeric(var number) ->
                // One of them may be the default that zero stands for.
                List.of(Value.of(number.add(BigDecimal.ONE)), Value.of(number.add(BigDecimal.TWO)));
            case Value.Flag(var set) -> List.of(Value.of(!set));
            case Value.ListOf(var elements) -> inElements(elements);
            case Value.SetOf(var elements) -> inElements(elements);
            case Value.Block block -> inFields(block);
            case Value.MapOf(var entries) -> inFields(new Value.Block(entries));
            case Value.Absent _, Value.Unknown _ -> List.of();
        };
    }

    private static List<Value> inElements(List<Value> elements) {
        var changes = new ArrayList<Value>();
        for (var i = 0; i < elements.size(); i++) {
            for (var change : changes(elements.get(i))) {
                var copy = new ArrayList<>(elements);
                copy.set(i, change);
                changes.add(new Value.ListOf(copy));
            }
        }
        return changes;
    }

    private static List<Value> inFields(Value.Block block) {
        return block.fields().keySet().stream()
                .flatMap(field -> changes(block.get(field)).stream().map(change -> (Value) block.with(field, change)))
                .collect(Collectors.toList());
    }
}
